using System.Diagnostics;
using System.Threading;
using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>
/// Drives `watch` as an editor would: writes a file, waits for the verdict on the program's output. The exercises take
/// turns, so that memory after the first saves and after the last comes from the same work.
/// </summary>
internal static class Saves
{
    private const int Times = 100;
    private static readonly string[] Numbers = ["01", "05", "08"];

    public static IEnumerable<Row> Measure(SolvedKit solved)
    {
        var kit = new Kit(solved.Folder);
        using var watch = Start(kit);
        try
        {
            Await(watch, "is finished");
            Thread.Sleep(15_000); // the other exercises have their first verdicts, the spare child is up
            var seconds = Numbers.ToDictionary(number => number, _ => new List<double>());
            var bytes = new List<long>();
            foreach (int time in Enumerable.Range(0, Times))
            foreach (string number in Numbers)
            {
                seconds[number].Add(Save(kit, Catalogue.Of(kit).Find(number)!, $"// {time}\n", watch));
                Thread.Sleep(200); // people do not save more often
                bytes.Add(ProcessTree.Memory(watch.Id).Own);
            }
            return [.. Numbers.SelectMany(number => Speed(number, [.. seconds[number].Order()])), .. Memory(bytes)];
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static IEnumerable<Row> Speed(string number, double[] seconds) =>
        [
            Row.Time(
                $"save to verdict, {number}, median of {Times}",
                seconds[Times / 2],
                target: number == "01" ? "0.100 s" : "0.300 s"
            ),
            Row.Time(
                $"save to verdict, {number}, {Times * 95 / 100} of {Times} within",
                seconds[Times * 95 / 100],
                target: number == "01" ? "0.250 s" : ""
            ),
        ];

    private static IEnumerable<Row> Memory(List<long> bytes) =>
        [
            .. new[] { 1, 2, 3 }.Select(hundreds =>
                Memory($"after {hundreds * Times} saves", bytes[hundreds * Times - 1])
            ),
            Memory("at its most between two saves", bytes.Max()),
        ];

    private static Row Memory(string when, long bytes) =>
        new($"memory of `watch`, its child and the spare, {when}", $"{bytes / 1_000_000} MB", Target: "700 MB");

    private static double Save(Kit kit, Exercise exercise, string comment, Process watch)
    {
        var clock = Stopwatch.StartNew();
        File.AppendAllText(kit.Learner(exercise), comment);
        Await(watch, $"{exercise.Class} is finished");
        return clock.Elapsed.TotalSeconds;
    }

    private static void Await(Process watch, string text)
    {
        while (watch.StandardOutput.ReadLine() is { } line)
            if (line.Contains(text, StringComparison.Ordinal))
                return;
        throw new InvalidOperationException("`watch` has ended.");
    }

    private static Process Start(Kit kit) =>
        Process.Start(
            new ProcessStartInfo("dotnet", ["exec", typeof(Checker).Assembly.Location, "watch", "01"])
            {
                WorkingDirectory = kit.Root,
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
            }
        )!;
}
