namespace WeightDecay.Claims;

internal sealed class NeverFarBelow : Experiment
{
    private static readonly double[] Lambdas = [0, 3, 10, 30, 100];
    private const int Epochs = 10;

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        double[][] runs = [.. Lambdas.Select(l => trial.Run(new Setting(l)).Validation)];
        yield return ("least", runs.Min(r => r.Min()));
        yield return ("floor", Subspace.ValidationFloor(trial.Truth, Trial.Rows, Trial.Inputs, Trial.Noise));
        for (int epoch = 0; epoch < Epochs; epoch++)
            yield return ($"least {epoch}", runs.Min(r => r[epoch]));
    }

    public override Entry Settle(Sample sample)
    {
        double floor = sample["floor"].Mean;
        Series least = sample["least"];
        double[] epochs = Grid.Linear(1, Epochs, Epochs);
        return new Entry(
            "Whatever λ is, the validation loss does not go far below 10⁻².",
            least.Mean > 0.8 * floor && least.Quantile(0.05) > 0.7 * floor ? Ruling.Holds : Ruling.Fails,
            "",
            $"Even the best of λ = 0, 3, 10, 30, 100 at its best epoch stays at {N(least.Mean)} on average. Twenty rows of 200 inputs show a tenth of the true weights; the other nine tenths cost ½(1 − n/d)‖w*‖² + ½σ² = {N(floor)}, whatever one does.",
            [Row("least loss of five λ and ten epochs", least, floor)],
            "the floor ½(1 − n/d)‖w*‖² + ½σ² (exercise 09)",
            new Figure(
                "Even the best of five λ stays at the floor",
                new Axis("epoch"),
                new Axis("least validation loss of five λ", From: 0),
                [
                    .. Spread("mean", epochs, [.. epochs.Select((_, i) => sample[$"least {i}"])]),
                    new Mark("floor", Y: floor),
                ]
            )
        );
    }
}
