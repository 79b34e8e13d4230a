using System.Threading;
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

    /// <summary>
    /// One seed after another, on one thread: a collection that another one starts could take away a number that libtorch
    /// reads, for which TorchSharp does not hold on to it.
    /// </summary>
    /// <param name="seeds">How many: 0, 1, 2, …; the same number gives the same entries.</param>
    /// <param name="advance">Called after each seed.</param>
    /// <param name="cancel">Stops between seeds.</param>
    /// <exception cref="TorchUnavailableException">The native libraries can not be loaded.</exception>
    public static IReadOnlyList<Entry> Settle(int seeds, Action advance, CancellationToken cancel)
    {
        TorchNative.Require();
        Control.UseSingleThread(); // matrices of this size are solved before a second thread is up
        var measured = new IReadOnlyDictionary<string, double>[Experiments.Length, seeds];
        for (int seed = 0; seed < seeds; seed++)
        {
            cancel.ThrowIfCancellationRequested();
            using var trial = new Trial(seed);
            for (int e = 0; e < Experiments.Length; e++)
                measured[e, seed] = Experiments[e].Measure(trial).ToDictionary(q => q.Quantity, q => q.Value);
            advance();
        }
        return [.. Experiments.Select((experiment, e) => experiment.Settle(Of(measured, e, seeds)))];
    }

    private static Sample Of(IReadOnlyDictionary<string, double>[,] measured, int experiment, int seeds) =>
        new([.. Enumerable.Range(0, seeds).Select(seed => measured[experiment, seed])]);
}
