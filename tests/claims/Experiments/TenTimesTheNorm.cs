namespace WeightDecay.Claims;

internal sealed class TenTimesTheNorm : Experiment
{
    private const int Epochs = 10;

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        foreach (bool layer in new[] { true, false })
        foreach (double lambda in new[] { 0.0, 3 })
        {
            double[] penalty = trial.Run(Setting.Concise(lambda, layer)).Penalty;
            for (int epoch = 1; epoch <= Epochs; epoch++)
                yield return (Name(lambda, layer, epoch), penalty[epoch - 1]);
        }
    }

    public override Entry Settle(Sample sample)
    {
        Series lazy = sample[Name(3, true, Epochs)];
        Series kept = sample[Name(3, false, Epochs)];
        double ratio = lazy.Mean / kept.Mean;
        double[] epochs = Grid.Linear(1, Epochs, Epochs);
        return new Entry(
            "With the optimiser's weight decay the norm comes out about ten times larger than from scratch.",
            ratio is > 5 and < 20 ? Ruling.Holds : Ruling.Fails,
            "",
            $"Both runs take the same steps; they start elsewhere. The concise model's layer is lazy: it draws its weights a second time at the first batch, uniformly on ±1/√d, which is ½‖w‖² = 1/6 whatever d is, instead of 0.01. Forty steps at ηλ = 0.03 leave {N(lazy.Mean)}; the same run with the first weights kept leaves {N(kept.Mean)}: {N(ratio)} times less.",
            [
                Row("½‖w‖², lazy layer, λ = 3", lazy, Predicted(1.0 / 6, 3)),
                Row("½‖w‖², weights kept, λ = 3", kept),
                Row("½‖w‖², lazy layer, λ = 0", sample[Name(0, true, Epochs)]),
                Row("½‖w‖², weights kept, λ = 0", sample[Name(0, false, Epochs)]),
            ],
            "decay alone: (1 − ηλ)⁸⁰/6 (exercise 08); for the other rows the data decide, too",
            new Figure(
                "One step rule, two starts: the norm remembers where it began",
                new Axis("epoch"),
                new Axis("½‖w‖² at λ = 3", Logarithmic: true),
                new Line("lazy layer", epochs, Means(sample, true)),
                new Line("weights kept", epochs, Means(sample, false)),
                new Line(
                    "decay alone",
                    epochs,
                    [.. epochs.Select(e => NormMystery.NormAfter(1.0 / 6, 0.01, 3, (int)(4 * e)))]
                )
            )
        );
    }

    private static double Predicted(double start, double lambda) => NormMystery.NormAfter(start, 0.01, lambda, 40);

    private static string Name(double lambda, bool layer, int epoch) => $"{lambda} {layer} {epoch}";

    private static double[] Means(Sample sample, bool layer) =>
        [.. Enumerable.Range(1, Epochs).Select(e => sample[Name(3, layer, e)].Mean)];
}
