namespace WeightDecay.Claims;

internal sealed class NearZeroStart : Experiment
{
    public override IEnumerable<(string, double)> Measure(Trial trial)
    {
        yield return ("start", trial.FirstWeights(new Setting(0)).L2Norm());
        yield return ("truth", trial.Truth.L2Norm());
    }

    public override Entry Settle(Sample sample)
    {
        Series start = sample["start"];
        double truth = sample["truth"].Mean;
        return new Entry(
            "The initial weights are much closer to 0 than the true ones.",
            start.Quantile(0.95) < truth / 2 ? Ruling.Holds : Ruling.Fails,
            "",
            $"The start's norm is {N(start.Mean)} on average, the truth's is {N(truth)}: 200 draws with standard deviation 0.01 are as long as 200 weights of 0.01. Their directions differ, not their lengths.",
            [
                Row("‖w₀‖ of the start", start, Math.Sqrt(2 * NormMystery.ExpectedHalfSquaredNormOfNormal(200, 0.01))),
                Row("‖w*‖ of the truth", sample["truth"], 0.01 * Math.Sqrt(200)),
            ],
            "√(dσ₀²) and √(d·0.01²): the same number",
            new Figure(
                "The start is as far from 0 as the truth is",
                new Axis("norm of the first weights", From: 0),
                new Axis("seeds", From: 0),
                [.. Histogram(start), new Mark("truth", X: truth)]
            )
        );
    }

    private static Layer[] Histogram(Series series)
    {
        const double Width = 0.005;
        var counts = series
            .Values.GroupBy(v => Math.Floor(v / Width))
            .OrderBy(g => g.Key)
            .Select(g => (At: (g.Key + 0.5) * Width, Count: (double)g.Count()))
            .ToList();
        return [new Bars("start", [.. counts.Select(c => c.At)], [.. counts.Select(c => c.Count)])];
    }
}
