namespace WeightDecay.Claims;

internal sealed class DecayStaysAbove : Experiment
{
    private static readonly double[] Spreads = [0, 0.001, 0.003, 0.01];

    public override IEnumerable<(string, double)> Measure(Trial trial) =>
        from spread in Spreads
        from lambda in new double[] { 0, 3 }
        let setting = new Setting(lambda, spread)
        from quantity in new[]
        {
            ($"{lambda} {spread}", trial.Run(setting).Validation[^1]),
            ($"exact {lambda} {spread}", trial.Recursion(setting).Validation[^1]),
        }
        select quantity;

    public override Entry Settle(Sample sample)
    {
        Series saved = sample["0 0.01"].Minus(sample["3 0.01"]);
        Series fromZero = sample["3 0"].Minus(sample["0 0"]);
        return new Entry(
            "With decay the validation loss always stays above the one without.",
            saved.IsPositive ? Ruling.Fails : Ruling.Holds,
            "",
            $"It is below: {N(sample["3 0.01"].Mean)} at λ = 3 against {N(sample["0 0.01"].Mean)} at λ = 0, on {N(100 * saved.Share(s => s > 0))} % of the seeds. The page compared curves that count the penalty. As σ₀ → 0 there is no random start to shrink and the two meet: {N(sample["3 0"].Mean)} and {N(sample["0 0"].Mean)} from w = 0 (difference {N(fromZero.Mean)} ± {N(fromZero.Error)}).",
            [
                .. Spreads
                    .Reverse()
                    .SelectMany(s =>
                        new double[] { 0, 3 }.Select(l =>
                            Row(
                                $"final loss, σ₀ = {N(s)}, λ = {N(l)}",
                                sample[$"{l} {s}"],
                                sample[$"exact {l} {s}"].Mean
                            )
                        )
                    ),
            ],
            "the linear recursion with full batches, over all validation draws",
            new Figure(
                "Decay wins by what it takes from the random start, and by nothing else",
                new Axis("σ₀, spread of the first weights"),
                new Axis("validation loss after ten epochs", From: 0),
                new Line("λ = 0", Spreads, [.. Spreads.Select(s => sample[$"0 {s}"].Mean)]),
                new Line("λ = 3", Spreads, [.. Spreads.Select(s => sample[$"3 {s}"].Mean)])
            )
        );
    }
}
