namespace WeightDecay.Checking.Reports;

/// <summary>One plot of the learner's, as a report shows it.</summary>
/// <param name="Title">What it shows; where nothing was drawn, its name as words.</param>
/// <param name="Svg">The picture; null when there was nothing to draw.</param>
/// <param name="Differs">Whether the solution's plot shows something else.</param>
/// <param name="Problem">Why there was nothing to draw; empty when there was.</param>
public sealed record PlotView(string Title, string? Svg, bool Differs, string Problem);
