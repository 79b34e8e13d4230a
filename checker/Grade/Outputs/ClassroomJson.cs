using System.Text;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>
/// What GitHub Classroom's reporter reads: a test for each task. It counts a passed test as one of N parts of the points,
/// once by itself and once by the tests' scores, so that the two agree only if each has the same: weights of tasks,
/// partial credit, being late and points set by hand can't be told there. What is open has no points to be had, so that
/// none are reported.
/// </summary>
public static class ClassroomJson
{
    // A string in a Linux environment has at most 128 KiB; the variable's name and the closing NUL are part of it.
    private const int MostBytes = (128 << 10) - 1_024;

    /// <summary>A student's whole work as one runner's result.</summary>
    public static string Of(Row row) => Of([.. Told.All(row)], row.Most);

    /// <summary>One exercise as one runner's result.</summary>
    public static string Of(Graded unit, Mark mark) => Of([.. Told.All(unit, mark)], mark.Most);

    /// <summary>As the reporter takes it from its environment.</summary>
    public static string Base64(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    // Three bytes become four letters.
    private static string Of(ImmutableArray<Told> tasks, double most) =>
        Fitting.Within(MostBytes / 4 * 3, length => JsonText.Of(Result(tasks, most, length)));

    private static object Result(ImmutableArray<Told> tasks, double most, int length)
    {
        double points = tasks.Any(t => t.IsOpen) ? 0 : most;
        return new
        {
            Version = 1,
            Status = Status(tasks),
            MaxScore = points,
            Tests = tasks.IsEmpty ? [Nothing()] : tasks.Select(t => Test(t, points / tasks.Length, length)),
        };
    }

    private static string Status(ImmutableArray<Told> tasks) =>
        tasks.IsEmpty || tasks.Any(t => t.IsOpen) || tasks.All(t => t.IsError) ? "error"
        : tasks.All(t => t.IsPassed) ? "pass"
        : "fail";

    private static object Test(Told task, double share, int most) =>
        new
        {
            task.Name,
            Status = task.IsPassed ? "pass"
            : task.IsError ? "error"
            : "fail",
            Score = task.IsPassed ? share : 0,
            Message = task.Message(most),
            TestCode = "",
            Filename = Tame.Line(task.Unit.Answer.File),
            LineNo = 0,
            Duration = Math.Round(1_000 * task.Seconds),
        };

    private static object Nothing() =>
        new
        {
            Name = "There are tasks",
            Status = "error",
            Score = 0,
            Message = "There is no task to judge.",
            TestCode = "",
            Filename = "",
            LineNo = 0,
            Duration = 0,
        };
}
