using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>
/// PrairieLearn's <c>results.json</c> for one student. What is open can't be graded, which costs the student no attempt; what
/// the student can mend (the same file twice) is told as an error of form.
/// </summary>
public static class PrairieLearnJson
{
    private const int MostBytes = 1 << 20;

    public static string Of(Row row) => Fitting.Within(MostBytes, most => JsonText.Of(Result(row, most)));

    private static object Result(Row row, int most) =>
        new
        {
            Gradable = row.Total is not null,
            Score = row.Total is { } total ? Share(total, row.Most) : (double?)null,
            FormatErrors = FormErrors(row, most),
            Message = string.Join('\n', Remarks.Of(row)),
            Tests = row.Total is null ? [] : Told.All(row).Select(task => Test(task, most)),
        };

    // By hand more can be given than there is to be had.
    private static double Share(double total, double most) =>
        most > 0 ? Math.Round(Math.Clamp(total / most, 0, 1), 6) : 0;

    // Null is left out: even an empty list may count as an error.
    private static string[]? FormErrors(Row row, int most) =>
        row.Units.Where(u => u.State == GradedState.NeedsAttention).Select(u => FormError(u, most)).ToArray()
            is { Length: > 0 } errors
            ? errors
            : null;

    private static string FormError(Graded unit, int most) =>
        Tame.Of(ProblemText.Of(UnitStanding.Of(unit).Outcome), most);

    private static object Test(Told task, int most) =>
        new
        {
            task.Name,
            Description = task.Mark.Specs == 0
                ? "no spec could run"
                : $"{task.Mark.Passed} of {task.Mark.Specs} specs pass",
            task.Mark.Points,
            MaxPoints = task.Mark.Most,
            Message = task.Message(most),
            Output = task.Printed(most),
        };
}
