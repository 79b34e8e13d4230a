namespace WeightDecay.Checking;

/// <summary>Whose code is judged.</summary>
public enum SubjectKind
{
    Submission,
    Stub,
    Solution,
    Misconception,
    Alternative,
}

/// <summary>One implementation of an exercise's class, as source text.</summary>
/// <param name="Kind">Whose it is.</param>
/// <param name="Name">A file's name without ending, such as <c>ForgetsTheHalf</c>; the kind itself where there is but one.</param>
/// <param name="Namespace">Where the class lives: what the spec's one <c>global using</c> names.</param>
/// <param name="Path">The file, for messages and for stack traces.</param>
/// <param name="Source">The whole class; empty when there is a problem.</param>
/// <param name="Problem">Why there is no source: a sentence about the file.</param>
public sealed record Subject(
    SubjectKind Kind,
    string Name,
    string Namespace,
    string Path,
    string Source,
    string? Problem = null
);
