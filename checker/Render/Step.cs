namespace WeightDecay.Checking.Render;

/// <summary>One thing to do next: a word, and the file or the command.</summary>
internal sealed record Step(string Label, string Text);
