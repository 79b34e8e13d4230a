namespace WeightDecay.Given;

/// <summary>What a step of Adam leaves behind, with the constants that its authors recommend and every library takes by default.</summary>
/// <param name="W">The new weights.</param>
/// <param name="M">The running mean of the gradients, not yet corrected for its start at 0; of W's shape.</param>
/// <param name="V">The running mean of the squared gradients, not yet corrected either; of W's shape.</param>
public sealed record AdamState(Tensor W, Tensor M, Tensor V)
{
    /// <summary>β₁, the share of M that a step keeps.</summary>
    public const double Beta1 = 0.9;

    /// <summary>β₂, the share of V that a step keeps.</summary>
    public const double Beta2 = 0.999;

    /// <summary>ε, added to the root of the corrected V so that nothing is divided by 0.</summary>
    public const double Epsilon = 1e-8;
}
