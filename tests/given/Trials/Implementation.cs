namespace WeightDecay.Given;

/// <summary>One implementation of the L2 step, right or wrong, that specs are tried on.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Advice">What a spec must look at to judge it rightly.</param>
/// <param name="L2Step">From w, g, η and λ to the next weights.</param>
public sealed record Implementation(string Name, string Advice, Func<Tensor, Tensor, double, double, Tensor> L2Step);
