using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Graded work in the XML that build servers read.</summary>
public static class GradedJUnit
{
    // GitLab takes 30 MB.
    private const int MostBytes = 30_000_000 - 1;

    /// <summary>All exercises of one student.</summary>
    public static string Of(Row row) => Of(row.Units.Select(UnitStanding.Of));

    /// <summary>
    /// A whole class, with one case for each task: a case for each spec of a thousand students is more than build servers take.
    /// Of tests with the same name GitLab keeps the first alone, so that each bears its student's id.
    /// </summary>
    public static string Of(Gradebook book) =>
        Of(
            book.Rows.SelectMany(
                row => row.Units,
                (row, unit) => new Standing(ByTask(UnitStanding.Of(unit).Outcome)) { Owner = row.Submission.Id }
            )
        );

    private static Outcome ByTask(Outcome outcome) =>
        outcome.Verdicts.IsEmpty
            ? outcome
            : outcome with
            {
                Verdicts = [.. outcome.Exercise.Tasks.Select((_, i) => Task(outcome, i + 1))],
            };

    // As good as its worst spec, and it says what that one says.
    private static Verdict Task(Outcome outcome, int number)
    {
        VerdictKind kind = outcome.Task(number);
        Verdict[] specs = [.. outcome.Verdicts.Where(v => v.Task == number)];
        Verdict? worst = specs.FirstOrDefault(v => v.Kind == kind && kind != VerdictKind.Passed);
        return new Verdict(
            "Every_spec_passes",
            number,
            kind,
            worst is null ? "" : $"{worst.Title}\n{worst.Message}",
            worst?.Misconception,
            Seconds: specs.Sum(v => v.Seconds)
        );
    }

    private static string Of(IEnumerable<Standing> standings)
    {
        Standing[] all = [.. standings];
        return Fitting.Within(MostBytes, most => JUnitXml.Of(all, most));
    }
}
