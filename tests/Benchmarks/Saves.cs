using System.Diagnostics;
using System.Threading;
using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>Drives `watch` as an editor would: writes the file, waits for the verdict on the program's output.</summary>
internal static class Saves
{
    private const int Times = 100;

    public static IEnumerable<Row> Measure(SolvedKit solved)
    {
        var kit = new Kit(solved.Folder);
        using var watch = Start(kit);
        try
        {
            Await(watch, "is finished");
            Thread.Sleep(15_000); // the other exercises have their first verdicts, the spare child is up
            long settled = 0;
            foreach (string number in new[] { "01", "05", "08" })
            {
                double[] seconds = Save(kit, Catalogue.Of(kit).Find(number)!, watch);
                settled = settled == 0 ? Memory(watch) : settled;
                yield return Row.Time(
                    $"save to verdict, {number}, median of {Times}",
                    seconds[Times / 2],
                    target: Target(number)
                );
                yield return Row.Time(
                    $"save to verdict, {number}, 95 of 100 within",
                    seconds[Times * 95 / 100],
                    target: number == "01" ? "0.250 s" : ""
                );
            }
            yield return new Row(
                "memory of `watch` and its children after 100 saves",
                $"{settled / 1_000_000} MB",
                Target: "700 MB"
            );
            yield return new Row("the same after 300 saves", $"{Memory(watch) / 1_000_000} MB", Target: "700 MB");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static string Target(string number) => number == "01" ? "0.100 s" : "0.300 s";

    private static double[] Save(Kit kit, Exercise exercise, Process watch)
    {
        string text = File.ReadAllText(kit.Learner(exercise));
        return [.. Enumerable.Range(0, Times).Select(i => Save(kit, exercise, $"{text}// {i}\n", watch)).Order()];
    }

    private static double Save(Kit kit, Exercise exercise, string text, Process watch)
    {
        var clock = Stopwatch.StartNew();
        File.WriteAllText(kit.Learner(exercise), text);
        Await(watch, $"{exercise.Class} is finished");
        double seconds = clock.Elapsed.TotalSeconds;
        Thread.Sleep(200); // people do not save more often
        return seconds;
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

    // Linux tells who is whose child.
    private static long Memory(Process watch) =>
        Process.GetProcesses().Where(p => p.Id == watch.Id || Parent(p.Id) == watch.Id).Sum(p => p.WorkingSet64);

    private static int Parent(int id)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0]);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
