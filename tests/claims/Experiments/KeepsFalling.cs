namespace WeightDecay.Claims;

internal sealed class KeepsFalling : Experiment
{
    private static readonly double[] Lambdas = [3, 5, 8, 10, 15, 20, 30, 40, 50];

    public override IEnumerable<(string, double)> Measure(Trial trial) =>
        Lambdas.SelectMany(l =>
            new[]
            {
                ($"{l}", trial.Run(new Setting(l)).Validation[^1]),
                ($"exact {l}", trial.Recursion(new Setting(l)).Validation[^1]),
            }
        );

    public override Entry Settle(Sample sample)
    {
        Series[] losses = [.. Lambdas.Select(l => sample[$"{l}"])];
        Series rise = sample["50"].Minus(sample["10"]);
        return new Entry(
            "The final error keeps falling for λ well into the range from 10 to 50.",
            rise.IsPositive ? Ruling.Fails
                : new Series([.. rise.Values.Select(r => -r)]).IsPositive ? Ruling.Holds
                : Ruling.HoldsOnlyIf,
            "",
            $"From λ = 10 to 50 the mean loss changes by {N(rise.Mean)} ± {N(rise.Error)}: it {(rise.Mean > 0 ? "rises" : "falls")}. It falls on {N(100 * rise.Share(r => r < 0))} % of the seeds, so a single run can show either.",
            [
                .. Lambdas.Select((l, i) => Row($"final loss, λ = {N(l)}", losses[i], sample[$"exact {l}"].Mean)),
                Row("loss at 50 minus loss at 10", rise, sample["exact 50"].Minus(sample["exact 10"]).Mean),
            ],
            "the linear recursion with full batches, over all validation draws",
            new Figure(
                "On average the loss is least near λ = 10 and rises to 50",
                new Axis("λ", Logarithmic: true),
                new Axis("validation loss after ten epochs"),
                Spread("mean", Lambdas, losses)
            )
        );
    }
}
