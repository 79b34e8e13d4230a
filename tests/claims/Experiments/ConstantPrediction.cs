namespace WeightDecay.Claims;

internal sealed class ConstantPrediction : Experiment
{
    private static readonly double[] Lambdas = [0, 3, 5, 8, 10, 12, 15, 20, 30, 50, 100];

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        yield return ("train mean", HalfSquaredError(trial.ValidationY, trial.Y.Average()));
        yield return ("own mean", HalfSquaredError(trial.ValidationY, trial.ValidationY.Average()));
        foreach (double lambda in Lambdas)
        {
            yield return ($"{lambda}", trial.Run(new Setting(lambda)).Validation[^1]);
            yield return ($"exact {lambda}", trial.Recursion(new Setting(lambda)).Validation[^1]);
        }
    }

    public override Entry Settle(Sample sample)
    {
        double best = Lambdas.MinBy(l => sample[$"{l}"].Mean);
        Series constant = sample["own mean"];
        Series lost = sample[$"{best}"].Minus(constant);
        double[] shown = Lambdas[1..];
        return new Entry(
            "(Nobody said it.) In this demonstration no λ beats a constant.",
            new Series([.. lost.Values.Select(v => -v)]).IsPositive ? Ruling.Fails : Ruling.Holds,
            "",
            $"Predicting the mean of y everywhere scores {N(constant.Mean)}; the best λ, {N(best)}, scores {N(sample[$"{best}"].Mean)} (difference {N(lost.Mean)} ± {N(lost.Error)}). Twenty rows cannot teach 200 weights of which none stands out: R² is at most about 0. Even the training rows' own mean scores {N(sample["train mean"].Mean)}.",
            [
                Row("loss of the validation targets' mean", constant, 0.5 * Variance * 99 / 100),
                Row(
                    "loss of the training targets' mean",
                    sample["train mean"],
                    0.5 * Variance * (1 + 1.0 / Trial.Rows)
                ),
                Row($"loss of the best λ on average, {N(best)}", sample[$"{best}"], sample[$"exact {best}"].Mean),
            ],
            "½(‖w*‖² + σ²), less or more by the mean's own error; for the last row the linear recursion",
            new Figure(
                "No λ beats the constant mean(y)",
                new Axis("λ", Logarithmic: true),
                new Axis("validation loss after ten epochs"),
                [
                    .. Spread("mean", shown, [.. shown.Select(l => sample[$"{l}"])]),
                    new Mark("mean(y)", Y: constant.Mean),
                ]
            )
        );
    }

    private const double Variance = 200 * 0.01 * 0.01 + Trial.Noise * Trial.Noise;

    private static double HalfSquaredError(Vector<double> y, double constant) =>
        y.Average(v => Math.Pow(v - constant, 2)) / 2;
}
