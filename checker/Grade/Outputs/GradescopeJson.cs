using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>
/// Gradescope's <c>results.json</c> for one student: a test for each task, and the total above them. While the total is open
/// no test has points either, so that Gradescope reports a failed run instead of adding up what is there.
/// </summary>
public static class GradescopeJson
{
    private const int MostBytes = 1 << 20;

    public static string Of(Row row) => Fitting.Within(MostBytes, most => JsonText.Of(Result(row, most)));

    private static object Result(Row row, int most) =>
        new
        {
            Score = row.Total,
            Output = string.Join('\n', Remarks.Of(row)),
            OutputFormat = "text",
            TestOutputFormat = "text",
            TestNameFormat = "text",
            Visibility = "visible",
            StdoutVisibility = "hidden",
            ExtraData = Extra(row),
            Tests = Told.All(row).Select(task => Test(task, row.Total is null, most)),
        };

    private static object Extra(Row row) =>
        new
        {
            MaxScore = row.Most,
            row.LateShare,
            Seeds = row.Units.Select(u => u.Seed).Distinct(),
            Isolation = row.Units.Select(u => u.Isolation).Where(level => level.Length > 0).Distinct(),
            Attention = Attention.Of(row),
        };

    private static object Test(Told task, bool isOpen, int most) =>
        new
        {
            Score = isOpen ? null : (double?)task.Mark.Points,
            MaxScore = isOpen ? null : (double?)task.Mark.Most,
            Status = task.IsPassed ? "passed" : "failed",
            task.Name,
            Number = $"{int.Parse(task.Unit.Exercise.Number)}.{task.Mark.Number}",
            Output = Output(task, most),
            Visibility = "visible",
        };

    private static string Output(Told task, int most) =>
        task.Printed(most) is { Length: > 0 } printed
            ? $"{task.Message(most)}\n\nIt printed:\n{printed}"
            : task.Message(most);
}
