namespace WeightDecay.Given;

/// <summary>How sharply the weights and the noise are known to lie around 0: one over each variance.</summary>
/// <param name="Alpha">α = 1/τ² > 0, the precision of the prior, in one over the units of w squared.</param>
/// <param name="Beta">β = 1/σ² > 0, the precision of the noise, in one over the units of y squared.</param>
public sealed record Precisions(double Alpha, double Beta);
