using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class NormMysteryPlots
{
    private static readonly int[] Steps = [.. Enumerable.Range(0, ConciseRuns.Steps + 1)];

    /// <summary>
    /// Twenty concise runs, averaged, that take your SgdStep, from both starts with and without decay; and lines of your
    /// NormAfter, from the norms that you expect at the start.
    /// </summary>
    [Plot]
    public static Figure Decay_forgets_slowly()
    {
        double redrawn = NormMystery.ExpectedHalfSquaredNormOfUniform(
            ConciseRuns.Inputs,
            1 / Math.Sqrt(ConciseRuns.Inputs)
        );
        double kept = NormMystery.ExpectedHalfSquaredNormOfNormal(ConciseRuns.Inputs, 0.01);
        return new(
            "Redrawn and decayed, the norm ends about where the kept one began",
            new Axis("step t", From: -1, To: 41),
            new Axis("½‖w‖²", Logarithmic: true),
            DecayAlone(redrawn, kept),
            Measured("redrawn, λ = 0", ConciseRuns.Redrawn, 0),
            Measured("redrawn, λ = 3", ConciseRuns.Redrawn, 3),
            Measured("kept, λ = 0", ConciseRuns.Kept, 0),
            Measured("kept, λ = 3", ConciseRuns.Kept, 3)
        );
    }

    /// <summary>
    /// The expected norm at the start by your formulas, against the number of weights; and the norms of weights that were
    /// drawn as a linear layer draws them.
    /// </summary>
    [Plot]
    public static Figure The_default_start_is_a_sixth()
    {
        int[] counts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
        double[] d = [.. counts.Select(c => (double)c)];
        return new(
            "A layer's default start has the norm 1/6, however wide it is",
            new Axis("number of weights d", Logarithmic: true),
            new Axis("expected ½‖w‖² at the start", Logarithmic: true),
            new Line(
                "uniform on ±1/√d",
                d,
                [.. counts.Select(c => NormMystery.ExpectedHalfSquaredNormOfUniform(c, 1 / Math.Sqrt(c)))]
            ),
            new Line("N(0, 0.01²)", d, [.. counts.Select(c => NormMystery.ExpectedHalfSquaredNormOfNormal(c, 0.01))]),
            new Dots("layers drawn", d, Drawn(counts)),
            new Mark("d = 200", X: 200)
        );
    }

    /// <summary>
    /// Weights of 1, whose gradients alternate between +g and −g, after 40 of your steps with η = 0.01 and λ = 3.
    /// </summary>
    [Plot]
    public static Figure Large_gradients_shield_from_Adam()
    {
        double[] sizes = Grid.Logarithmic(0.01, 1000, 41);
        return new(
            "Coupled to Adam, decay spares weights with large gradients",
            new Axis("size of the gradients |g|", Logarithmic: true),
            new Axis("weight after 40 steps, of 1", From: 0),
            new Line("coupled (L2)", sizes, After(NormMystery.AdamL2Step, sizes)),
            new Line("decoupled (AdamW)", sizes, After(NormMystery.AdamWStep, sizes)),
            new Mark("(1 − ηλ)⁴⁰", Y: Math.Pow(0.97, 40))
        );
    }

    private static Dots Measured(string name, Func<Tensor> start, double weightDecay)
    {
        double[] norms = ConciseRuns.Norms(NormMystery.SgdStep, start, weightDecay);
        double[] shown = [.. Steps.Where(t => t % 4 == 0)];
        return new Dots(name, shown, [.. shown.Select(t => norms[(int)t])]);
    }

    // One line for four cases: where a case ends there is a gap.
    private static Line DecayAlone(params double[] starts)
    {
        var cases = starts.SelectMany(start => new[] { (start, 0.0), (start, 3.0) }).ToArray();
        return new Line(
            "decay alone",
            [.. cases.SelectMany(_ => Steps.Select(t => (double)t).Append(double.NaN))],
            [
                .. cases.SelectMany(c =>
                    Steps.Select(t => NormMystery.NormAfter(c.Item1, ConciseRuns.Eta, c.Item2, t)).Append(double.NaN)
                ),
            ]
        );
    }

    private static double[] Drawn(int[] counts)
    {
        manual_seed(0);
        return [.. counts.Select(Drawn)];
    }

    // The mean over enough layers of a width to make 20 000 weights.
    private static double Drawn(int d)
    {
        using var layer = nn.Linear(d, 20_000 / d, hasBias: false);
        return layer.weight!.square().sum().item<float>() / 2 / (20_000 / d);
    }

    private static double[] After(
        Func<Tensor, Tensor, Tensor, Tensor, int, double, double, AdamState> step,
        double[] sizes
    )
    {
        Tensor g = tensor(sizes);
        var state = new AdamState(ones_like(g), zeros_like(g), zeros_like(g));
        for (int t = 1; t <= 40; t++)
            state = step(state.W, t % 2 == 1 ? g : -g, state.M, state.V, t, 0.01, 3);
        return [.. state.W.data<double>()];
    }
}
