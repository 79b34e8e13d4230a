using WeightDecay.Checking.Grade.Allow;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Why an answer could not be run. Fit for a page already.</summary>
/// <param name="Sentence">Where, and what is wrong.</param>
/// <param name="Excerpt">The line itself; empty when the whole file is meant.</param>
internal sealed record ProblemNote(string Sentence, string Excerpt)
{
    public static ProblemNote Of(Problem problem, Exercise exercise) =>
        problem.Line == 0 ? Whole(problem, exercise) : At(problem);

    // The intake's words go on from the file's name; a sentence of its own begins anew.
    private static ProblemNote Whole(Problem problem, Exercise exercise)
    {
        string file = problem.File == "" ? exercise.FileName : problem.File;
        string colon =
            problem.Text.StartsWith("the ", StringComparison.Ordinal) || char.IsUpper(problem.Text[0]) ? ":" : "";
        return new ProblemNote(Quoted.Line($"{file}{colon} {problem.Text.TrimEnd('.')}") + ".", "");
    }

    private static ProblemNote At(Problem problem) =>
        new(
            $"{Quoted.Line($"{problem.File}, line {problem.Line}, column {problem.Column}")}: "
                + Quoted.Line(FirstLine.Of(problem.Text).TrimEnd('.') + Code(problem))
                + ".",
            Quoted.Line(problem.Excerpt.Trim())
        );

    private static string Code(Problem problem) => problem.Code is "" or Complaints.Code ? "" : $" ({problem.Code})";
}
