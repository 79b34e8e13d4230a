namespace WeightDecay.Claims;

internal sealed class ConstantPrediction : Experiment
{
    private static readonly double[] Lambdas = [0, 3, 5, 8, 10, 12, 15, 20, 30, 50, 100];

    private static readonly Setting Patient = new(3, Epochs: 100);

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        yield return ("train mean", HalfSquaredError(trial.ValidationY, trial.Y.Average()));
        yield return ("own mean", HalfSquaredError(trial.ValidationY, trial.ValidationY.Average()));
        yield return ("patient", trial.Run(Patient).Validation[^1]);
        yield return ("exact patient", trial.Recursion(Patient).Validation[^1]);
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
        Series later = sample["patient"].Minus(constant);
        double[] shown = Lambdas[1..];
        return new Entry(
            "(Nobody said it.) In this demonstration no λ beats a constant.",
            Wins(lost) ? Ruling.Fails
                : Wins(later) ? Ruling.HoldsOnlyIf
                : Ruling.Holds,
            "one stops after the section's ten epochs",
            $"Predicting the mean of y everywhere scores {N(constant.Mean)}; the best λ, {N(best)}, scores {N(sample[$"{best}"].Mean)} (difference {N(lost.Mean)} ± {N(lost.Error)}). With patience λ = 3 does beat it: {N(sample["patient"].Mean)} after 100 epochs ({N(later.Mean)} ± {N(later.Error)}), an R² of about {N(-later.Mean / constant.Mean)}. Much more is not to be had from twenty rows for 200 weights of which none stands out: the floor of claim 2 is an R² of 0.1.",
            [
                Row("loss of the validation targets' mean", constant, 0.5 * Variance * 99 / 100),
                Row(
                    "loss of the training targets' mean",
                    sample["train mean"],
                    0.5 * Variance * (1 + 1.0 / Trial.Rows)
                ),
                Row($"loss of the best λ on average, {N(best)}", sample[$"{best}"], sample[$"exact {best}"].Mean),
                Row("loss of λ = 3 after 100 epochs", sample["patient"], sample["exact patient"].Mean),
            ],
            "½(‖w*‖² + σ²), less or more by the mean's own error; for the last two rows the linear recursion",
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

    private static bool Wins(Series lost) => new Series([.. lost.Values.Select(v => -v)]).IsPositive;

    private const double Variance = 200 * 0.01 * 0.01 + Trial.Noise * Trial.Noise;

    private static double HalfSquaredError(Vector<double> y, double constant) =>
        y.Average(v => Math.Pow(v - constant, 2)) / 2;
}
