namespace WeightDecay.Claims;

internal sealed class LargeLambdaDiverges : Experiment
{
    private const double Eta = 0.01;
    private const int Steps = 300;
    private static readonly double[] Shares = [0.9, 0.98, 1, 1.02, 1.1];

    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        double threshold = 2 / Eta - (trial.X * trial.X.Transpose() / Trial.Rows).Evd().EigenValues.Max(e => e.Real);
        yield return ("threshold", threshold);
        foreach (double share in Shares)
        {
            var full = trial.Run(new Setting(share * threshold, Epochs: Steps, BatchSize: Trial.Rows));
            yield return ($"growth {share}", Math.Log10(full.Penalty[^1] / full.Penalty[Steps / 2]) / (Steps / 2));
        }
    }

    public override Entry Settle(Sample sample)
    {
        double below = sample["growth 0.98"].Share(IsGrowth);
        double above = sample["growth 1.02"].Share(IsGrowth);
        Series threshold = sample["threshold"];
        return new Entry(
            "For extremely large λ the model fails to converge.",
            (below, above) is (0, 1) ? Ruling.HoldsOnlyIf : Ruling.Fails,
            "λ > 2/η − λ_max(XᵀX/n)",
            $"That threshold is {N(threshold.Mean)} here: with full batches {N(100 * above)} % of the runs diverge 2 % above their own threshold, {N(100 * below)} % do 2 % below. A smaller η moves the threshold up: it is the step that is too long, not the penalty that is wrong.",
            [
                Row("threshold 2/η − λ_max(XᵀX/n)", threshold, 2 / Eta - Expected()),
                .. Shares
                    .Where(s => s != 1)
                    .Select(s =>
                        Row(
                            $"share of runs that diverge at {N(s)} × threshold",
                            Diverged(sample[$"growth {s}"]),
                            s > 1 ? 1 : 0
                        )
                    ),
            ],
            "λ_max ≈ (√n + √d)²/n less the edge's fluctuation, here taken as (√n + √d)²/n; then 0 below and 1 above",
            new Figure(
                "Each run's norm grows beyond its own threshold and not before",
                new Axis("λ ÷ threshold"),
                new Axis("growth of the norm per step (powers of ten)"),
                [.. Spread("mean", Shares, [.. Shares.Select(s => sample[$"growth {s}"])]), new Mark("threshold", X: 1)]
            )
        );
    }

    // The upper edge of the Marchenko–Pastur law.
    private static double Expected() => Math.Pow(Math.Sqrt(Trial.Rows) + Math.Sqrt(Trial.Inputs), 2) / Trial.Rows;

    // A run that has converged moves by rounding alone.
    private static bool IsGrowth(double powersOfTen) => powersOfTen > 1e-3;

    private static Series Diverged(Series growth) => new([.. growth.Values.Select(g => IsGrowth(g) ? 1.0 : 0)]);
}
