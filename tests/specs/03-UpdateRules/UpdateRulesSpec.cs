using TorchSharp.Modules;

namespace WeightDecay.Specs;

/// <summary>Begins the exercise's specs and holds their data, and what their expected values are found by.</summary>
public sealed partial class UpdateRulesSpec() : Spec(typeof(UpdateRules))
{
    private const double GridSpacing = 1e-3;

    private static readonly double[,] X =
    {
        { 1, -2, 0.5 },
        { 0, 1.5, -1 },
        { 2, 0.3, 1 },
        { -1, 1, 2 },
        { 0.5, 0, -1.5 },
    };

    private static readonly double[,] Y =
    {
        { 1 },
        { -2 },
        { 0.5 },
        { 3 },
        { -0.7 },
    };

    /// <summary>The mean of ½(Xw − y)².</summary>
    private static Tensor Loss(Tensor w) => 0.5 * (tensor(X).matmul(w) - tensor(Y)).square().mean();

    /// <summary>Its gradient on paper, Xᵀ(Xw − y)/n.</summary>
    private static Tensor LossGradient(Tensor w) =>
        tensor(X).t().matmul(tensor(X).matmul(w) - tensor(Y)) / Y.GetLength(0);

    /// <summary>Steps of the library's own SGD with weight decay, each with the same gradient.</summary>
    private static Tensor LibrarySgd(Tensor w, Tensor g, double eta, double lambda, int steps)
    {
        using var p = new Parameter(w.clone());
        // The options say the rate as well: a group that is given its weight decay alone learns at 0.001.
        var options = new SGD.Options { LearningRate = eta, weight_decay = lambda };
        using var optimiser = optim.SGD([new SGD.ParamGroup([p], options)], eta);
        for (int k = 0; k < steps; k++)
        {
            p.grad = g.clone();
            optimiser.step();
        }
        return p.detach().clone();
    }

    /// <summary>One weight before and after each of some steps without data.</summary>
    private static double[] Path(
        Func<Tensor, Tensor, double, double, Tensor> step,
        double w0,
        double eta,
        double lambda,
        int steps
    )
    {
        double[] path = new double[steps + 1];
        path[0] = w0;
        for (int k = 0; k < steps; k++)
            path[k + 1] = step(tensor(new[] { path[k] }), zeros(1, ScalarType.Float64), eta, lambda).item<double>();
        return path;
    }

    /// <summary>Entry by entry, the point of a grid from −4 to 4 where the function of the point is least.</summary>
    private static Tensor LowestOnGrid(Tensor of, Func<Tensor, Tensor, Tensor> function)
    {
        Tensor grid = arange(-4000, 4001, ScalarType.Float64) * GridSpacing;
        return grid[function(of.unsqueeze(-1), grid).argmin(-1)];
    }

    /// <summary>How far 0 is from the subgradients of ½(v − w)² + t|v|: v − w + t sign(v), or [−w − t, −w + t] where v = 0.</summary>
    private static Tensor FromSubgradient(Tensor v, Tensor w, double t) =>
        where(v == 0, (w.abs() - t).clamp_min(0), v - w + t * v.sign());

    /// <summary>The same numbers at several thresholds, a row for each.</summary>
    private static Tensor AtEach(double[] thresholds, Func<Tensor, double, Tensor> threshold, Tensor w) =>
        stack(thresholds.Select(t => threshold(w, t)).ToArray());

    /// <summary>
    /// The weights after the first and after the last of some steps from 0, where XᵀX/n = I: there the loss's gradient
    /// is the distance to least squares.
    /// </summary>
    private static Tensor FirstAndLast(
        Func<Tensor, Tensor, double, double, Tensor> step,
        Tensor leastSquares,
        double eta,
        double lambda,
        int steps
    )
    {
        Tensor first = step(zeros_like(leastSquares), -leastSquares, eta, lambda);
        Tensor w = first;
        for (int k = 1; k < steps; k++)
            w = step(w, w - leastSquares, eta, lambda);
        return stack([first, w]);
    }
}
