using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Reports;

/// <summary>Why a file can't be run, as text: the sentence, and below it the line.</summary>
internal static class ProblemText
{
    private const int MostOfALine = 120;

    public static string Of(Outcome outcome) =>
        Legible.Of(
            outcome.Problems.IsEmpty ? "No spec gave a verdict." : string.Join('\n', outcome.Problems.Select(Lines))
        );

    private static string Lines(Problem problem) => problem.Line == 0 ? Whole(problem) : At(problem);

    private static string Whole(Problem problem) => $"{problem.File}: {problem.Text}.";

    private static string At(Problem problem)
    {
        string line = problem.Excerpt.Trim();
        string shown = line.Length > MostOfALine ? $"{line[..MostOfALine]}…" : line;
        return $"{problem.File}:{problem.Line}:{problem.Column}: error {problem.Code}: {FirstLine.Of(problem.Text)}\n    {shown}";
    }
}
