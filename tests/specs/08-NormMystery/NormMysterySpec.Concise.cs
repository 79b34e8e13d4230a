namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(8)]
    public void Weights_without_a_gradient_decay_and_the_bias_does_not(ScalarType dtype)
    {
        Tensor w = tensor(
            new[,]
            {
                { 2.0, -1, 0 },
            },
            dtype
        );
        Tensor b = tensor(new[] { 5.0 }, dtype);
        Tensor gw = zeros(1, 3, dtype);
        Tensor gb = tensor(new[] { -4.0 }, dtype);
        The(() => Together(NormMystery.ConciseStep(w, b, gw, gb, 0.1, 0.7)))
            .Is(tensor(new[] { 1.86, -0.93, 0, 5.4 }, dtype));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(8)]
    public void Weights_and_bias_both_learn_at_the_rate_that_was_asked_for(ScalarType dtype)
    {
        Tensor w = tensor(
            new[,]
            {
                { 2.0, -1, 0 },
            },
            dtype
        );
        Tensor b = tensor(new[] { 5.0 }, dtype);
        Tensor gw = tensor(
            new[,]
            {
                { 0.5, 3, -1 },
            },
            dtype
        );
        Tensor gb = tensor(new[] { -4.0 }, dtype);
        The(() => Together(NormMystery.ConciseStep(w, b, gw, gb, 0.1, 0.7)))
            .Is(tensor(new[] { 1.81, -1.23, 0.1, 5.4 }, dtype));
        The(() => NormMystery.ConciseStep(w, b, gw, gb, 0.1, 0.7).W)
            .Is(
                tensor(
                    new[,]
                    {
                        { 1.81, -1.23, 0.1 },
                    },
                    dtype
                )
            );
        The(() => NormMystery.ConciseStep(w, b, gw, gb, 0.1, 0.7).B).Is(tensor(new[] { 5.4 }, dtype));
    }

    [Test, Task(8)]
    public void The_concise_step_is_gradient_descent_on_loss_and_penalty_for_twelve_steps()
    {
        Tensor path = DescentPath(0.1, 0.7, 12);
        The(() => ConcisePath(NormMystery.ConciseStep, 0.1, 0.7, 12)).Is(path);
    }

    [TestCase(0.0, 0.7, "eta"), TestCase(0.1, -0.7, "lambda")]
    [Task(8, NeverFailedBecause = "the guard clauses are given")]
    public void The_concise_step_needs_a_positive_rate_and_no_negative_decay(double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => NormMystery.ConciseStep(w, w, w, w, eta, lambda)).Rejects(name);
    }

    [Test, Task(8, NeverFailedBecause = "the guard clauses are given")]
    public void Each_gradient_has_the_shape_of_its_parameter()
    {
        Tensor w = ones(2);
        Tensor b = ones(1);
        The(() => NormMystery.ConciseStep(w, b, b, b, 0.1, 0.7)).Rejects("gw");
        The(() => NormMystery.ConciseStep(w, b, w, w, 0.1, 0.7)).Rejects("gb");
    }

    private static Tensor Together(LinearParameters parameters) => Row(parameters.W, parameters.B);

    private static Tensor ConcisePath(
        Func<Tensor, Tensor, Tensor, Tensor, double, double, LinearParameters> step,
        double eta,
        double lambda,
        int steps
    )
    {
        var at = new LinearParameters(W0, B0);
        var path = new List<Tensor>();
        for (int k = 0; k < steps; k++)
        {
            var (gw, gb) = LossGradients(at.W, at.B);
            at = step(at.W, at.B, gw, gb, eta, lambda);
            path.Add(Together(at));
        }
        return stack(path);
    }

    /// <summary>Descent by autograd on the mean of (Xw + b − y)² plus λ·½‖w‖², without an optimiser: [steps, 4].</summary>
    private static Tensor DescentPath(double eta, double lambda, int steps)
    {
        Tensor at = Row(W0, B0);
        var path = new List<Tensor>();
        for (int k = 0; k < steps; k++)
        {
            at = at - eta * Gradients.Gradient(p => Objective(p, lambda), at);
            path.Add(at);
        }
        return stack(path);
    }

    private static Tensor Objective(Tensor p, double lambda) =>
        (tensor(X).matmul(p[..3].unsqueeze(1)) + p[3] - tensor(Y)).square().mean()
        + lambda * 0.5 * p[..3].square().sum();
}
