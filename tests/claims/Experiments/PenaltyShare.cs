namespace WeightDecay.Claims;

internal sealed class PenaltyShare : Experiment
{
    private const double Lambda = 3;
    private const int Epochs = 10;

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        var run = trial.Run(new Setting(Lambda));
        var exact = trial.Recursion(new Setting(Lambda));
        yield return ("penalty", Lambda * run.Penalty[^1]);
        yield return ("exact penalty", Lambda * exact.Penalty[^1]);
        yield return ("to loss", Lambda * run.Penalty[^1] / run.Validation[^1]);
        yield return ("exact share", Share(exact, Epochs - 1));
        for (int epoch = 0; epoch < Epochs; epoch++)
            yield return ($"share {epoch + 1}", Share(run, epoch));
    }

    public override Entry Settle(Sample sample)
    {
        Series share = sample[$"share {Epochs}"];
        double[] epochs = Grid.Linear(1, Epochs, Epochs);
        return new Entry(
            "The penalty's share of the plotted validation loss is negligible.",
            share.Quantile(0.95) < 0.05 ? Ruling.Holds : Ruling.Fails,
            "",
            $"At λ = 3 the curve that the section plots is {N(100 * share.Mean)} % penalty at the end ({N(100 * sample["to loss"].Mean)} % on top of the loss). The norm ½‖w‖² itself is small; it enters the curve times λ.",
            [
                Row("share of λ·½‖w‖² in loss plus penalty", share, sample["exact share"].Mean),
                Row("λ·½‖w‖² at the end", sample["penalty"], sample["exact penalty"].Mean),
            ],
            "the linear recursion with full batches, over all validation draws",
            new Figure(
                "Much of the plotted curve is the penalty itself",
                new Axis("epoch"),
                new Axis("penalty ÷ (loss + penalty), λ = 3", From: 0, To: 1),
                Spread("mean", epochs, [.. epochs.Select(e => sample[$"share {e}"])])
            )
        );
    }

    private static double Share(Trace path, int epoch) =>
        Lambda * path.Penalty[epoch] / (path.Validation[epoch] + Lambda * path.Penalty[epoch]);
}
