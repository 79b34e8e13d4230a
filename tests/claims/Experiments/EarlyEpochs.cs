namespace WeightDecay.Claims;

internal sealed class EarlyEpochs : Experiment
{
    private static readonly double[] Lambdas = [0, 3, 10, 30, 50, 75, 100, 150];

    public override IEnumerable<(string, double)> Measure(Trial trial) =>
        Lambdas.SelectMany(l =>
            new[]
            {
                ($"{l}", trial.Run(new Setting(l)).Validation[0]),
                ($"exact {l}", trial.Recursion(new Setting(l)).Validation[0]),
            }
        );

    public override Entry Settle(Sample sample)
    {
        Series[] losses = [.. Lambdas.Select(l => sample[$"{l}"])];
        int last = 0;
        while (last + 1 < losses.Length && losses[last].Minus(losses[last + 1]).IsPositive)
            last++;
        return new Entry(
            "The larger λ, the faster the validation loss falls in the early epochs.",
            last + 1 == losses.Length ? Ruling.Holds
                : last == 0 ? Ruling.Fails
                : Ruling.HoldsOnlyIf,
            $"λ stays below about {N(Lambdas[last])}",
            $"The loss after one epoch falls with every step of λ up to {N(Lambdas[last])}, from {N(losses[0].Mean)} to {N(losses[last].Mean)}. "
                + "What falls is the share of the random start that no training row sees: decay alone shrinks it, by (1 − ηλ)⁴ in that epoch. A larger λ also holds back what the rows have to teach.",
            [.. Lambdas.Select((l, i) => Row($"loss after epoch 1, λ = {N(l)}", losses[i], sample[$"exact {l}"].Mean))],
            "the linear recursion with full batches, over all validation draws",
            new Figure(
                "After one epoch, more decay means less loss, up to a point",
                new Axis("λ"),
                new Axis("validation loss after epoch 1"),
                Spread("mean", Lambdas, losses)
            )
        );
    }
}
