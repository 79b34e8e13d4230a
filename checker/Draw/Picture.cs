namespace WeightDecay.Checking.Draw;

/// <summary>What became of one plot.</summary>
/// <param name="Title">What it shows; where nothing was drawn, its name as words.</param>
/// <param name="Drawn">The file, or for a page the SVG itself; null when there was nothing to draw.</param>
/// <param name="Differs">Whether the solution's plot shows something else.</param>
/// <param name="Problem">Why there was nothing to draw; empty when there was.</param>
public sealed record Picture(string Title, string? Drawn, bool Differs, string Problem);
