using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class ScratchPenaltyPlots
{
    private static readonly double[] Around = Grid.Linear(0, 2 * Math.PI, 361);

    // Both grids hold 0: the corners of the L1 ball stay sharp.
    private static readonly double[] W1 = Grid.Linear(-1.52, 3.04, 58);
    private static readonly double[] W2 = Grid.Linear(-1.28, 1.6, 37);

    /// <summary>
    /// The level lines of the loss over two weights, the weights whose penalty is as large as that of (1, 0), and among
    /// them those with the least loss: found by walking once around, with your penalties and your objective at λ = 0.
    /// </summary>
    [Plot]
    public static Figure Where_the_loss_meets_the_ball()
    {
        var loss = Loss();
        double[] l2 = Best(loss, u => Math.Sqrt(0.5 / L2(u)));
        double[] l1 = Best(loss, u => 1 / L1(u));
        return new(
            "The loss touches the L1 ball on an axis, the L2 ball off it",
            new Axis("weight w₁", From: -1.44, To: 2.96),
            new Axis("weight w₂", From: -1.28, To: 1.6),
            new Contours("loss", W1, W2, Heights(loss), [0.02, 0.12, loss(l2), loss(l1), 1, 2, 3]),
            new Contours("L2: ½‖w‖² = 0.5", W1, W2, Heights(L2), [0.5]),
            new Contours("L1: ‖w‖₁ = 1", W1, W2, Heights(L1), [1]),
            new Dots("least loss for L2", [l2[0]], [l2[1]]),
            new Dots("least loss for L1", [l1[0]], [l1[1]])
        )
        {
            SameUnits = true,
        };
    }

    /// <summary>The gradient of each penalty, by autograd, for one weight from −2 to 2.</summary>
    [Plot]
    public static Figure The_pull_on_one_weight()
    {
        double[] w = [.. Grid.Linear(-2, -1e-9, 100), 0, .. Grid.Linear(1e-9, 2, 99)];
        return new(
            "Near 0 the pull of L2 fades; L1 pulls all the way",
            new Axis("weight w"),
            new Axis("gradient of the penalty"),
            new Line("L2: w", w, Pull(ScratchPenalty.L2Penalty, w)),
            new Line("L1: sign(w)", w, Pull(ScratchPenalty.L1Penalty, w))
        );
    }

    // The penalty in direction u decides how far one may go there.
    private static double[] Best(Func<double[], double> loss, Func<double[], double> radius) =>
        Around
            .Select(angle => new[] { Math.Cos(angle), Math.Sin(angle) })
            .Select(u => new[] { radius(u) * u[0], radius(u) * u[1] })
            .MinBy(loss)!;

    private static double[] Pull(Func<Tensor, Tensor> penalty, double[] w) =>
        [.. Gradients.Gradient(penalty, tensor(w)).data<double>()];

    private static double[][] Heights(Func<double[], double> surface) =>
        [.. W2.Select(w2 => W1.Select(w1 => surface([w1, w2])).ToArray())];

    // Four rows, and targets that the weights (1.6, 0.8) fit exactly: there the loss is 0.
    private static Func<double[], double> Loss()
    {
        Tensor x = tensor(new[] { 1, 1, 1, 0.8, -1, 0.2, 1, -0.5 }).reshape(4, 2);
        Tensor y = x.matmul(tensor(new[] { 1.6, 0.8 }));
        Tensor b = tensor(0.0);
        return w => ScratchPenalty.Objective(x, y, tensor(w), b, 0).item<double>();
    }

    private static double L2(double[] w) => ScratchPenalty.L2Penalty(tensor(w)).item<double>();

    private static double L1(double[] w) => ScratchPenalty.L1Penalty(tensor(w)).item<double>();
}
