using System.Diagnostics;
using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>The solutions' specs in a child process that is up, and that child's memory.</summary>
internal static class Specs
{
    private const int Times = 5;

    public static IEnumerable<Row> Measure(Kit kit)
    {
        using var checker = new Checker(kit, Checker.Limit);
        var exercises = Catalogue.Of(kit).Exercises;
        foreach (Exercise exercise in exercises)
            checker.Check(exercise, Subjects.Solution(kit, exercise)); // compiles, warms the child
        long first = checker.ChildMemory;
        double slowest = 0;
        double course = 0;
        foreach (Exercise exercise in exercises)
        {
            var outcomes = Enumerable
                .Range(0, Times)
                .Select(_ => Timed(checker, kit, exercise))
                .OrderBy(o => o.Specs)
                .ToList();
            slowest = Math.Max(slowest, outcomes.Min(o => o.Slowest));
            course += outcomes[Times / 2].Specs;
            yield return Row.Time(
                $"specs of {exercise.Name} ({outcomes[0].Count}), child up",
                outcomes[Times / 2].Specs,
                target: "0.25 s"
            );
            yield return Row.Time($"check of {exercise.Name}: compile and specs", outcomes[Times / 2].Whole);
        }
        yield return Row.Time("specs of the whole course, child up", course, target: "1 s");
        yield return Row.Time("slowest single spec (best of five)", slowest, target: "0.5 s");
        yield return Memory("child process, peak memory after each exercise once", first);
        yield return Memory("child process, peak memory at the end", checker.ChildMemory);
    }

    private static Row Memory(string what, long bytes) => new(what, $"{bytes / 1_000_000} MB", Target: "400 MB");

    private static (double Specs, double Whole, double Slowest, int Count) Timed(
        Checker checker,
        Kit kit,
        Exercise exercise
    )
    {
        var watch = Stopwatch.StartNew();
        Outcome outcome = checker.Check(exercise, Subjects.Solution(kit, exercise));
        double whole = watch.Elapsed.TotalSeconds;
        var seconds = outcome.Verdicts.Select(v => v.Seconds).ToList();
        return outcome.IsDone
            ? (seconds.Sum(), whole, seconds.Max(), seconds.Count)
            : throw new InvalidOperationException($"{exercise} is not solved.");
    }
}
