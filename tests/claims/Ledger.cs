using System.Threading;
using System.Threading.Tasks;
using MathNet.Numerics;
using WeightDecay.Given.Native;

namespace WeightDecay.Claims;

/// <summary>Runs every experiment over the same seeds, and rules.</summary>
public static class Ledger
{
    /// <summary>In the order of the page's discussion.</summary>
    public static readonly Experiment[] Experiments =
    [
        new EarlyEpochs(),
        new NeverFarBelow(),
        new LargeLambdaDiverges(),
        new KeepsFalling(),
        new BestLambda(),
        new TenTimesTheNorm(),
        new NearZeroStart(),
        new PenaltyShare(),
        new DecayStaysAbove(),
        new GradientInSpan(),
        new LargeStart(),
        new ConstantPrediction(),
    ];

    /// <param name="seeds">How many: 0, 1, 2, …; the same number gives the same entries, however many cores share the work.</param>
    /// <param name="advance">Called after each seed, from any thread.</param>
    /// <param name="cancel">Stops between seeds.</param>
    /// <exception cref="TorchUnavailableException">The native libraries can not be loaded.</exception>
    public static IReadOnlyList<Entry> Settle(int seeds, Action advance, CancellationToken cancel)
    {
        TorchNative.Require();
        Control.UseSingleThread(); // the seeds share the cores
        var measured = new IReadOnlyDictionary<string, double>[Experiments.Length, seeds];
        Parallel.For(
            0,
            seeds,
            new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
            seed =>
            {
                using var trial = new Trial(seed);
                for (int e = 0; e < Experiments.Length; e++)
                    measured[e, seed] = Experiments[e].Measure(trial).ToDictionary(q => q.Quantity, q => q.Value);
                advance();
            }
        );
        return [.. Experiments.Select((experiment, e) => experiment.Settle(Of(measured, e, seeds)))];
    }

    private static Sample Of(IReadOnlyDictionary<string, double>[,] measured, int experiment, int seeds) =>
        new([.. Enumerable.Range(0, seeds).Select(seed => measured[experiment, seed])]);
}
