namespace WeightDecay.Claims;

/// <summary>A line of an entry's table.</summary>
/// <param name="Quantity">What was measured.</param>
/// <param name="Measured">Over all seeds.</param>
/// <param name="ClosedForm">What the formula says; null where there is none.</param>
public sealed record Figures(string Quantity, Series Measured, double? ClosedForm = null);
