using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class UpdateRulesPlots
{
    private static readonly double[] Steps = [.. Enumerable.Range(0, 61).Select(t => (double)t)];

    /// <summary>One weight from 1, η = 0.1, λ = 0.5, no data: what each rule alone does to it.</summary>
    [Plot]
    public static Figure Shrinkage_paths() =>
        new(
            "L2 shrinks in proportion and never arrives; L1 arrives at 0",
            new Axis("step t"),
            new Axis("weight w"),
            new Line("L2 step", Steps, Path((w, g) => UpdateRules.L2Step(w, g, 0.1, 0.5))),
            new Line("L1 step", Steps, Path((w, g) => UpdateRules.L1Step(w, g, 0.1, 0.5))),
            new Line("proximal L1 step", Steps, Path((w, g) => UpdateRules.ProximalL1Step(w, g, 0.1, 0.5))),
            new Mark("zero", Y: 0)
        );

    private static double[] Path(Func<Tensor, Tensor, Tensor> step)
    {
        Tensor w = tensor(new[] { 0.987 });
        var path = new List<double>();
        foreach (double _ in Steps)
        {
            path.Add(w[0].item<double>());
            w = step(w, zeros(1, dtype: ScalarType.Float64));
        }
        return [.. path];
    }
}
