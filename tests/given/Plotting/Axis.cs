namespace WeightDecay.Given.Plotting;

/// <summary>One axis of a figure.</summary>
/// <param name="Label">The quantity with its symbol and unit, such as <c>step t</c> or <c>λ (1/loss unit)</c>.</param>
/// <param name="Logarithmic">Whether equal ratios are equally far apart; all values must then be above 0.</param>
/// <param name="From">The least value shown; null to fit the data.</param>
/// <param name="To">The largest value shown; null to fit the data.</param>
public sealed record Axis(string Label, bool Logarithmic = false, double? From = null, double? To = null);
