namespace WeightDecay.Given;

/// <summary>What a linear layer learns.</summary>
/// <param name="W">The weights, of any shape.</param>
/// <param name="B">The bias, of any shape.</param>
public sealed record LinearParameters(Tensor W, Tensor B);
