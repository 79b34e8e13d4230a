using System.Text.RegularExpressions;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Alike;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Alike;

/// <summary>Answers to one exercise, from the kit's own sources, and who of them looks alike.</summary>
internal static class Answers
{
    public static readonly Kit Kit = Repository.Kit;

    public static readonly ImmutableArray<Exercise> Course = Catalogue.Of(Kit).Exercises;

    private static readonly Lazy<string[]> Stubs = new(() => [.. Course.Select(Handed)]);

    public static string Handed(Exercise exercise) => Stub.From(Solution(exercise));

    public static string Solution(Exercise exercise) => File.ReadAllText(Kit.Solution(exercise));

    public static string[] Alternatives(Exercise exercise) =>
        [.. Directory.GetFiles(Kit.Alternatives(exercise), "*.cs").Order().Select(File.ReadAllText)];

    /// <summary>As who copies disguises it: other names, other comments, other layout.</summary>
    public static string Disguised(string source)
    {
        string bare = Regex.Replace(source, @"^\s*//.*$", "", RegexOptions.Multiline);
        string renamed = Regex.Replace(bare, @"\b(w|g|eta|lambda|X|y|b|v|moved|result)\b", "$1Renamed");
        return "// All my own work.\n" + renamed.Replace("{", "\n\n  {  /* here */ ").Replace(";", " ;\n\n");
    }

    public static ImmutableArray<Pair> Alike(Exercise exercise, params string[] sources) =>
        LookAlikes.Of(
            [
                .. sources.Select(
                    (source, i) =>
                        Submission($"s{i:000}", new Answer(exercise, AnswerKind.Found, exercise.FileName, source))
                ),
            ],
            Stubs.Value
        );

    public static Submission Submission(string id, params Answer[] answers) =>
        new(id, id, null, null, [.. answers], []);
}
