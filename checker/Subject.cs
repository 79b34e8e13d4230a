using System.Text.RegularExpressions;

namespace WeightDecay.Checking;

/// <summary>One implementation of an exercise's class, as source text.</summary>
/// <param name="Kind">Whose it is.</param>
/// <param name="Name">A file's name without ending, such as <c>ForgetsTheHalf</c>; the kind itself where there is but one.</param>
/// <param name="Path">The file, for messages and for stack traces.</param>
/// <param name="Source">The whole class; empty when there is a problem.</param>
/// <param name="Problem">Why there is no source: a sentence about the file.</param>
public sealed partial record Subject(SubjectKind Kind, string Name, string Path, string Source, string? Problem = null)
{
    /// <summary>Where every subject's class lives when it is judged: the specs are compiled once, for all of them.</summary>
    public const string Namespace = "WeightDecay.Exercises";

    /// <summary>The kit's own code, moved to where a learner's is.</summary>
    public static string Moved(string source) => OwnNamespace().Replace(source, $"namespace {Namespace};", 1);

    [GeneratedRegex(@"(?m)^namespace WeightDecay\.(Solutions|Misconceptions\.\w+|Alternatives\.\w+);")]
    private static partial Regex OwnNamespace();
}
