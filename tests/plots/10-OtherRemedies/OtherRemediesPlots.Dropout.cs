using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static partial class OtherRemediesPlots
{
    private const int Draws = 5;
    private const int Rows = 20;
    private const int Inputs = 200;
    private const double Weight = 0.01;
    private const double Noise = 0.01;

    /// <summary>
    /// The page's data without its bias, batches of 5, means of five draws: weight decay of λ = 3, and three of four inputs
    /// dropped, whose penalty has that λ, at the page's rate and at a fifth of it. The loss is exact: ½‖w − w*‖² + ½σ².
    /// </summary>
    [Plot]
    public static Figure Dropout_is_decay_if_steps_are_small()
    {
        double floor = 0.5 * (1 - (double)Rows / Inputs) * Inputs * Weight * Weight + 0.5 * Noise * Noise;
        return new(
            "Dropout of p = ¾ does what λ = 3 does, if the steps are small",
            new Axis("learning rate times steps ηt", From: 0),
            new Axis("validation loss", From: 0),
            Run("dropout, η = 0.01", 0.01, 0, 0.75),
            Run("dropout, η = 0.002", 0.002, 0, 0.75),
            Run("decay, η = 0.01", 0.01, 3, 0),
            Run("neither, η = 0.01", 0.01, 0, 0),
            new Mark("floor", Y: floor)
        );
    }

    // One of each of the draws in every step, side by side: X is [draws, rows, inputs].
    private static Line Run(string name, double eta, double lambda, double p)
    {
        using var generator = new Generator(1);
        Tensor X = randn([Draws, Rows, Inputs], ScalarType.Float64, generator: generator);
        Tensor noise = Noise * randn([Draws, Rows, 1], ScalarType.Float64, generator: generator);
        Tensor w = Weight * randn([Draws, Inputs, 1], ScalarType.Float64, generator: generator);
        Tensor y = Weight * X.sum(dim: 2, keepdim: true) + noise;
        int steps = (int)Math.Round(0.8 / eta);
        List<double> losses = [Loss(w)];
        for (int step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            Tensor next = Step(w, X.narrow(1, step % 4 * 5, 5), y.narrow(1, step % 4 * 5, 5), eta, lambda, p, step);
            w = next.MoveToOuterDisposeScope();
            if ((step + 1) % (steps / 40) == 0)
                losses.Add(Loss(w));
        }
        return new Line(name, Grid.Linear(0, 0.8, 41), [.. losses]);
    }

    private static Tensor Step(Tensor w, Tensor X, Tensor y, double eta, double lambda, double p, int seed)
    {
        Tensor dropped = p == 0 ? X : OtherRemedies.Dropout(X, p, seed);
        return w - eta * (dropped.transpose(1, 2).bmm(dropped.bmm(w) - y) / X.shape[1] + lambda * w);
    }

    private static double Loss(Tensor w) =>
        0.5 * (w - Weight).square().sum().item<double>() / Draws + 0.5 * Noise * Noise;
}
