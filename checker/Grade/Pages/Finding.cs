namespace WeightDecay.Checking.Grade.Pages;

/// <summary>The first spec of a task that did not pass, with what helps. Strangers' words are fit for a page already.</summary>
/// <param name="Verdict">The spec, its message without what is told apart below; null for what is to do still.</param>
/// <param name="Misconception">The known misconception that explains it, if one does.</param>
/// <param name="Hint">The mildest hint of the task, in Markdown of the kit's own; null where there is none.</param>
/// <param name="Others">How many more specs of the task did not pass.</param>
internal sealed record Finding(Verdict? Verdict, MisconceptionNote? Misconception, string? Hint, int Others);
