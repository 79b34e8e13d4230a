using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Render;

/// <summary>Problems as a compiler shows them: file:line, the sentence, the line, a caret.</summary>
internal static class Problems
{
    private const int Most = 5;

    public static IEnumerable<IRenderable> Of(Outcome outcome) =>
        [
            .. outcome.Problems.Take(Most).SelectMany(p => p.Line == 0 ? Whole(p, outcome.Exercise) : At(p)),
            .. outcome.Problems.Length > Most
                ? [new Text($"  … and {outcome.Problems.Length - Most} more")]
                : Array.Empty<IRenderable>(),
        ];

    private static IEnumerable<IRenderable> Whole(Problem problem, Exercise exercise) =>
        [
            new Text(
                $"  {problem.File}{(problem.Text.StartsWith("the ", StringComparison.Ordinal) ? ":" : "")} {problem.Text}."
            ),
            new Text($"  `reset {exercise.Number}` puts the stub there; a file that is there now is kept as a backup."),
        ];

    private static IEnumerable<IRenderable> At(Problem problem)
    {
        string line = problem.Excerpt.Replace("\t", "    ");
        int column = problem.Column + 3 * problem.Excerpt.Take(problem.Column - 1).Count(c => c == '\t');
        int skip = Math.Max(0, column - 60);
        return
        [
            new Text(
                $"  {problem.File}:{problem.Line}:{problem.Column}: error {problem.Code}: {Printable.Of(FirstLine.Of(problem.Text))}"
            ),
            new Text($"    {Printable.Of(line.Length > skip + 74 ? line[skip..(skip + 74)] : line[skip..])}"),
            new Text($"    {new string(' ', column - 1 - skip)}^"),
        ];
    }
}
