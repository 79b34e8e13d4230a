using WeightDecay.Claims;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Tests.Claims;

/// <summary>A ruling follows from the figures: other figures, another ruling.</summary>
public sealed class Rulings
{
    private const int Seeds = 12;
    private static readonly Trial[] Trials = Made();

    [OneTimeTearDown]
    public void Clear() => Array.ForEach(Trials, t => t.Dispose());

    [TestCase("EarlyEpochs", "50", 2.0, Ruling.HoldsOnlyIf)]
    [TestCase("EarlyEpochs", "3", 2.0, Ruling.Fails)]
    [TestCase("NeverFarBelow", "least", 0.5, Ruling.Fails)]
    [TestCase("NeverFarBelow", "least", 1.0, Ruling.Holds)]
    [TestCase("LargeLambdaDiverges", "growth 1.02", 0.0, Ruling.Fails)]
    [TestCase("LargeLambdaDiverges", "growth 1.02", 1.0, Ruling.HoldsOnlyIf)]
    [TestCase("KeepsFalling", "50", 0.5, Ruling.Holds)]
    [TestCase("KeepsFalling", "50", 1.5, Ruling.Fails)]
    [TestCase("BestLambda", "8", 0.5, Ruling.Holds)]
    [TestCase("BestLambda", "8", 1.0, Ruling.Fails)]
    [TestCase("TenTimesTheNorm", "3 True 10", 0.1, Ruling.Fails)]
    [TestCase("TenTimesTheNorm", "3 True 10", 1.0, Ruling.Holds)]
    [TestCase("NearZeroStart", "start", 0.1, Ruling.Holds)]
    [TestCase("NearZeroStart", "start", 1.0, Ruling.Fails)]
    [TestCase("PenaltyShare", "share 10", 0.01, Ruling.Holds)]
    [TestCase("PenaltyShare", "share 10", 1.0, Ruling.Fails)]
    [TestCase("DecayStaysAbove", "3 0.01", 4.0, Ruling.Holds)]
    [TestCase("DecayStaysAbove", "3 0.01", 1.0, Ruling.Fails)]
    [TestCase("GradientInSpan", "kept 0", 1.001, Ruling.Fails)]
    [TestCase("GradientInSpan", "kept 0", 1.0, Ruling.Holds)]
    [TestCase("LargeStart", "3 10", 0.001, Ruling.Holds)]
    [TestCase("LargeStart", "3 100", 10.0, Ruling.Fails)]
    [TestCase("LargeStart", "3 100", 1.0, Ruling.HoldsOnlyIf)]
    [TestCase("ConstantPrediction", "own mean", 4.0, Ruling.Fails)]
    [TestCase("ConstantPrediction", "own mean", 0.5, Ruling.Holds)]
    [TestCase("ConstantPrediction", "patient", 0.9, Ruling.HoldsOnlyIf)]
    [TestCase("ConstantPrediction", "patient", 2.0, Ruling.Holds)]
    public void It_follows_from_the_figures(string name, string quantity, double factor, Ruling ruling)
    {
        var experiment = Ledger.Experiments.Single(e => e.GetType().Name == name);
        var sample = new Sample([
            .. Trials.Select(t =>
                experiment
                    .Measure(t)
                    .ToDictionary(q => q.Quantity, q => q.Quantity == quantity ? factor * q.Value : q.Value)
            ),
        ]);
        Assert.That(experiment.Settle(sample).Ruling, Is.EqualTo(ruling));
    }

    [Test]
    public void The_same_seeds_give_the_same_entries()
    {
        string Page() => Render.LedgerPage.Of(Ledger.Settle(10, () => { }, CancellationToken.None), 10);
        string first = Page();
        Assert.That(Page(), Is.EqualTo(first));
    }

    [Test]
    public void Each_seed_moves_the_bar_once()
    {
        int moved = 0;
        Ledger.Settle(10, () => Interlocked.Increment(ref moved), CancellationToken.None);
        Assert.That(moved, Is.EqualTo(10));
    }

    [Test]
    public void The_recursion_is_the_run_with_full_batches()
    {
        var setting = new Setting(7, Spread: 0.1, Epochs: 25, BatchSize: Trial.Rows);
        var (run, recursion) = (Trials[0].Run(setting), Trials[0].Recursion(setting));
        Assert.Multiple(() =>
        {
            Assert.That(recursion.Penalty, Is.EqualTo(run.Penalty).Within(1e-10).Percent);
            Assert.That(recursion.W.ToArray(), Is.EqualTo(run.W.ToArray()).Within(1e-12));
            Assert.That(recursion.B, Is.EqualTo(run.B).Within(1e-12));
        });
    }

    private static Trial[] Made()
    {
        TorchNative.Require();
        return [.. Enumerable.Range(0, Seeds).Select(seed => new Trial(seed))];
    }
}
