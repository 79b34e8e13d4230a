using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class UpdateRulesPlots
{
    private const double Lambda = 0.5;
    private const double Curvature = 3;
    private static readonly double[] Steps = [.. Enumerable.Range(0, 61).Select(t => (double)t)];

    /// <summary>One weight from 0.987, η = 0.1, λ = 0.5, no data: what each rule alone does to it.</summary>
    [Plot]
    public static Figure Shrinkage_paths() =>
        new(
            "L2 shrinks in proportion and never arrives; L1 arrives at 0",
            new Axis("step t"),
            new Axis("weight w"),
            new Line("L1 step", Steps, Path((w, g) => UpdateRules.L1Step(w, g, 0.1, Lambda))),
            new Line("proximal L1 step", Steps, Path((w, g) => UpdateRules.ProximalL1Step(w, g, 0.1, Lambda))),
            new Line("L2 step", Steps, Path((w, g) => UpdateRules.L2Step(w, g, 0.1, Lambda)))
        );

    /// <summary>
    /// What is left of a weight from −2 to 2: by your soft threshold at 0.6, and after 5 of your L2 steps with ηλ = 0.1.
    /// </summary>
    [Plot]
    public static Figure An_amount_or_a_share()
    {
        double[] before = Grid.Linear(-2, 2, 161);
        return new(
            "L1 takes an amount from each weight, L2 takes a share",
            new Axis("weight before"),
            new Axis("weight after"),
            new Line("L1: threshold 0.6", before, Numbers(UpdateRules.SoftThreshold(tensor(before), 0.6))),
            new Line("L2: 5 steps", before, Numbers(UpdateRules.L2After(tensor(before), 0.2, Lambda, 5))),
            new Line("untouched", before, before)
        );
    }

    /// <summary>
    /// Your L2 step on the loss ½·3(w − 1)², with λ = 0.5, at your stable rate times 0.95, 1 and 1.05: how far the weight is
    /// from where the objective is least.
    /// </summary>
    [Plot]
    public static Figure The_edge_of_stability() =>
        new(
            "Below 2/(λ + L) the distance dies out, above it explodes",
            new Axis("step t"),
            new Axis("distance from the minimum", Logarithmic: true),
            new Line("5 % above", Steps, Distances(1.05)),
            new Line("at 2/(λ + L)", Steps, Distances(1)),
            new Line("5 % below", Steps, Distances(0.95))
        );

    private static double[] Distances(double share)
    {
        double eta = share * UpdateRules.StableLearningRate(Lambda, Curvature);
        double least = Curvature / (Curvature + Lambda);
        return
        [
            .. Walk(0, w => UpdateRules.L2Step(w, Curvature * (w - 1), eta, Lambda)).Select(w => Math.Abs(w - least)),
        ];
    }

    private static double[] Path(Func<Tensor, Tensor, Tensor> step) =>
        Walk(0.987, w => step(w, zeros(1, dtype: ScalarType.Float64)));

    private static double[] Walk(double start, Func<Tensor, Tensor> step)
    {
        Tensor w = tensor(new[] { start });
        var path = new List<double>();
        foreach (double _ in Steps)
        {
            path.Add(w[0].item<double>());
            w = step(w);
        }
        return [.. path];
    }

    private static double[] Numbers(Tensor t) => [.. t.data<double>()];
}
