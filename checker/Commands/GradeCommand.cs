using System.Threading;
using Spectre.Console;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Commands;

/// <summary>A folder of strangers' code in, a gradebook out.</summary>
internal static class GradeCommand
{
    public static int Run(Desk desk, GradeOptions options)
    {
        var limits = new Limits();
        var level = Levels.Best(limits);
        IntakeResult handed = Submissions.Read(
            Path.GetFullPath(options.Submissions, desk.Folder),
            desk.Catalogue.Exercises,
            new IntakeLimits(),
            options.Shape
        );
        var setting = new Setting(level, limits, options.Seed, options.Jobs);
        string folder = Path.GetFullPath(options.Out, desk.Folder);
        var course = new Course(desk.Kit, desk.Catalogue.Exercises);
        var grader = new Grader(
            desk.Kit,
            course,
            setting,
            new Store(Path.Combine(folder, "store")),
            p => desk.Console.WriteLine($"{p.Submission.Id} {p.Answer.Exercise} {p.Result.State} {p.Result.Seconds}")
        );
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var graded = grader.Grade(handed.Submissions, CancellationToken.None);
        desk.Console.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s at {level}");
        foreach (var unit in graded)
            desk.Console.WriteLine(
                $"{unit.Submission} {unit.Exercise} {unit.State} {unit.Outcome.DoneTasks}/{unit.Exercise.Tasks.Length} {string.Join(", ", unit.Outcome.Wrong.Take(1).Select(w => w.Message))}{string.Join(", ", unit.Outcome.Problems.Select(w => w.Text))}"
            );
        return ExitCode.Done;
    }
}

internal sealed record GradeOptions(string Submissions, string Out, long Seed, int Jobs, Shape? Shape);
