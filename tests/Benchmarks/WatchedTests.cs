using System.Diagnostics;
using System.Threading;
using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>The same save through the SDK's own loop, `dotnet watch test`, with the same exercise's specs alone.</summary>
internal static class WatchedTests
{
    private const int Times = 5; // each takes seconds

    public static IEnumerable<Row> Measure(SolvedKit solved)
    {
        var kit = new Kit(solved.Folder);
        Exercise exercise = Catalogue.Of(kit).Exercises[0];
        using var watch = Start(kit, exercise);
        try
        {
            Await(watch); // built and run once
            double[] seconds = [.. Enumerable.Range(0, Times).Select(i => Save(kit, exercise, i, watch)).Order()];
            yield return Row.Time(
                $"save to verdict, {exercise.Number}, through `dotnet watch test`, median of {Times}",
                seconds[Times / 2]
            );
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static double Save(Kit kit, Exercise exercise, int number, Process watch)
    {
        Thread.Sleep(5_000); // it listens again a moment after its verdict
        var clock = Stopwatch.StartNew();
        File.AppendAllText(kit.Learner(exercise), $"// tested {number}\n");
        Await(watch);
        return clock.Elapsed.TotalSeconds;
    }

    private static void Await(Process watch)
    {
        while (watch.StandardOutput.ReadLine() is { } line)
            if (line.Contains("Test run summary", StringComparison.Ordinal))
                return;
        throw new InvalidOperationException("`dotnet watch test` has ended.");
    }

    private static Process Start(Kit kit, Exercise exercise)
    {
        string[] arguments =
        [
            .. new[] { "watch", "--non-interactive", "--project", "tests/Exercises.Tests" },
            .. new[] { "test", "--filter", $"FullyQualifiedName~{exercise.Fixture}" },
        ];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = kit.Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }
}
