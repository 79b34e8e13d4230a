namespace WeightDecay.Claims;

internal sealed class BestLambda : Experiment
{
    private static readonly double[] Lambdas =
    [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        8,
        10,
        12,
        15,
        20,
        25,
        30,
        40,
        50,
        75,
        100,
        125,
        150,
        175,
    ];

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        double[] losses = [.. Lambdas.Select(l => trial.Run(new Setting(l)).Validation[^1])];
        yield return ("best", Lambdas[Array.IndexOf(losses, losses.Min())]);
        for (int i = 0; i < Lambdas.Length; i++)
        {
            yield return ($"{Lambdas[i]}", losses[i]);
            yield return ($"exact {Lambdas[i]}", trial.Recursion(new Setting(Lambdas[i])).Validation[^1]);
        }
    }

    public override Entry Settle(Sample sample)
    {
        Series best = sample["best"];
        Series[] losses = [.. Lambdas.Select(l => sample[$"{l}"])];
        double Cost(double lambda, string kind) =>
            sample[$"{kind}{lambda}"].Mean / Lambdas.Min(l => sample[$"{kind}{l}"].Mean) - 1;
        double[] valley = [.. Lambdas.Where(l => Cost(l, "") <= 0.02)];
        return new Entry(
            "It is worth finding the best λ.",
            valley[^1] >= 3 * valley[0] && best.Quantile(0.95) >= 5 * best.Quantile(0.05) ? Ruling.Fails : Ruling.Holds,
            "",
            $"The winner scatters: 9 of 10 seeds choose between {N(best.Quantile(0.05))} and {N(best.Quantile(0.95))}. And it hardly matters: every λ from {N(valley[0])} to {N(valley[^1])} is within 2 % of the best on average. What is worth finding is the valley's order of size (no decay at all costs {N(100 * Cost(0, ""))} %).",
            [
                Row("λ with the least validation loss", best),
                .. new double[] { 0, 3, 5, 10, 30, 50, 100 }.Select(l =>
                    Row(
                        $"loss at λ = {N(l)} ÷ least mean loss",
                        new Series([.. sample[$"{l}"].Values.Select(v => v / losses.Min(s => s.Mean))]),
                        1 + Cost(l, "exact ")
                    )
                ),
            ],
            "the same ratio from the linear recursion with full batches, over all validation draws",
            new Figure(
                "The valley is flat: the seeds' winners lie all over it",
                new Axis("λ", Logarithmic: true),
                new Axis("validation loss after ten epochs"),
                [
                    .. Spread("mean", Lambdas[1..], losses[1..]),
                    new Dots("a seed's winner", [.. best.Values.Where(b => b > 0)], [.. Won(best, sample)]),
                ]
            )
        );
    }

    private static IEnumerable<double> Won(Series best, Sample sample) =>
        best
            .Values.Select((lambda, seed) => (lambda, seed))
            .Where(w => w.lambda > 0)
            .Select(w => sample[$"{w.lambda}"].Values[w.seed]);
}
