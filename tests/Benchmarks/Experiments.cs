using System.Diagnostics;
using System.Threading;
using WeightDecay.Checking;
using WeightDecay.Checking.Draw;
using WeightDecay.Claims;
using WeightDecay.Given;
using WeightDecay.Given.Native;
using WeightDecay.Solutions;

namespace WeightDecay.Benchmarks;

/// <summary>Plots, the claims ledger, and the solution's training run.</summary>
internal static class Experiments
{
    private const int Seeds = 100;
    private const int Runs = 1_000;

    public static IEnumerable<Row> Measure(Kit kit)
    {
        TorchNative.Require();
        double first = Train();
        double[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Train()).Order()];
        yield return Row.Time("training run of exercise 05 (40 steps, d = 200), the first", first);
        yield return Row.Time($"the same, median of {Runs}", runs[Runs / 2], target: "0.010 s");
        for (int i = 0; i < 3 * Runs; i++)
            Train(); // until the runtime's own heap has its size
        long before = Memory();
        for (int i = 0; i < Runs; i++)
            Train();
        yield return new Row(
            $"memory that {Runs} more runs leave behind",
            $"{(Memory() - before) / 1e6:0.0} MB",
            Target: "0"
        );
        yield return Row.Time(
            $"claims, {Seeds} seeds",
            Seconds(() => Ledger.Settle(Seeds, () => { }, CancellationToken.None)),
            target: "60 s"
        );
        yield return Row.Time("slowest exercise's plots, all of them, warm", SlowestPlots(kit), target: "2 s a plot");
    }

    private static double Train()
    {
        using var scope = TorchSharp.torch.NewDisposeScope();
        RegressionData data = RegressionData.Create(0);
        var start = Training.Start(0);
        var options = new TrainingOptions(3);
        return Seconds(() => ScratchTraining.Train(data, start, options));
    }

    private static double SlowestPlots(Kit kit)
    {
        using var checker = new Checker(kit, Checker.Limit);
        return Catalogue
            .Of(kit)
            .Exercises.Max(exercise =>
            {
                Draw(checker, kit, exercise);
                return Seconds(() => Draw(checker, kit, exercise));
            });
    }

    private static void Draw(Checker checker, Kit kit, Exercise exercise)
    {
        foreach (Verdict plot in checker.Draw(exercise, Subjects.Solution(kit, exercise)).Verdicts)
            Drawing.Svg(plot.Figure!, null);
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
