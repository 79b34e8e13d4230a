namespace WeightDecay.Checking.Draw;

/// <summary>What became of one plot.</summary>
/// <param name="Plot">Its name.</param>
/// <param name="Path">The file; null when there was nothing to draw.</param>
/// <param name="Differs">Whether the solution's plot shows something else.</param>
/// <param name="Problem">Why there was nothing to draw; empty when there was.</param>
internal sealed record Picture(string Plot, string? Path, bool Differs, string Problem);
