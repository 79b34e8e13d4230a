using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class UpdateRulesSpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void Without_a_gradient_the_L2_step_keeps_93_percent_of_w(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2.0, -1 }, dtype);
        Tensor g = zeros(2, dtype);
        The(() => UpdateRules.L2Step(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.86, -0.93 }, dtype));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_L2_step_also_goes_against_the_gradient(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2.0, -1, 0 }, dtype);
        Tensor g = tensor(new[] { 0.5, 3, -1 }, dtype);
        The(() => UpdateRules.L2Step(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.81, -1.23, 0.1 }, dtype));
    }

    [Test, Task(1)]
    public void The_L2_step_takes_the_same_share_of_small_and_large_weights()
    {
        Tensor w = tensor(new[] { 1000, -10, 0.1 });
        The(() => Taken(UpdateRules.L2Step, w, 0.1, 0.7)).Is(0.07 * w);
    }

    [Test, Task(1)]
    public void The_L2_step_is_gradient_descent_on_the_loss_plus_half_the_squared_norm()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0 }).unsqueeze(-1);
        Tensor next = w - 0.1 * Gradient(v => Loss(v) + 0.7 * 0.5 * v.square().sum(), w);
        The(() => UpdateRules.L2Step(w, LossGradient(w), 0.1, 0.7)).Is(next);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_L2_step_is_what_SGD_with_weight_decay_does(ScalarType dtype)
    {
        Tensor w = tensor(
            new[,]
            {
                { 0.7, -1.3, 0 },
                { 5, 0.2, -0.4 },
            },
            dtype
        );
        Tensor g = tensor(
            new[,]
            {
                { 1.1, 0.4, -2 },
                { -0.3, 6, 0 },
            },
            dtype
        );
        The(() => UpdateRules.L2Step(w, g, 0.3, 0.7)).Is(LibrarySgd(w, g, 0.3, 0.7, steps: 1));
    }

    [TestCase(0.0, 0.7, "eta"), TestCase(0.1, -0.7, "lambda")]
    [Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void The_L2_step_needs_a_positive_rate_and_no_negative_penalty(double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => UpdateRules.L2Step(w, w, eta, lambda)).Rejects(name);
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void The_gradient_of_an_L2_step_has_the_shape_of_w()
    {
        Tensor w = ones(2);
        Tensor g = ones(2, 1);
        The(() => UpdateRules.L2Step(w, g, 0.1, 0.7)).Rejects("g");
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void Without_a_gradient_the_L1_step_takes_7_hundredths_and_leaves_0_alone(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2, -0.5, 1, 0.4, 0 }, dtype);
        Tensor g = zeros(5, dtype);
        The(() => UpdateRules.L1Step(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.93, -0.43, 0.93, 0.33, 0 }, dtype));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_L1_step_takes_both_slopes_at_the_old_w(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2, -1, 0.1, 0.3, 0 }, dtype);
        Tensor g = tensor(new[] { 0.5, 3, 3, 1, -1 }, dtype);
        The(() => UpdateRules.L1Step(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.88, -1.23, -0.27, 0.13, 0.1 }, dtype));
    }

    [Test, Task(2)]
    public void The_L1_step_takes_the_same_amount_from_small_and_large_weights()
    {
        Tensor w = tensor(new[] { 1000, -10, 30, 0.1 });
        The(() => Taken(UpdateRules.L1Step, w, 0.1, 0.7)).Is(new[] { 0.07, -0.07, 0.07, 0.07 });
    }

    [Test, Task(2)]
    public void The_L1_step_is_gradient_descent_on_the_loss_plus_the_absolute_values()
    {
        Tensor w = tensor(new[] { -0.7, -1.3, 0 }).unsqueeze(-1);
        Tensor next = w - 0.1 * Gradient(v => Loss(v) + 0.7 * v.abs().sum(), w);
        The(() => UpdateRules.L1Step(w, LossGradient(w), 0.1, 0.7)).Is(next);
    }

    [Test, Task(2)]
    public void Near_zero_the_L1_step_jumps_to_and_fro_by_less_than_it_takes()
    {
        double[] jumps = [0.1, 0.03, -0.04, 0.03, -0.04, 0.03];
        The(() => Path(UpdateRules.L1Step, 0.1, 0.1, 0.7, 5)).Is(jumps);
        The(() => Furthest(Path(UpdateRules.L1Step, 1.37, 0.1, 0.7, 60), 20, 60)).IsAtMost(0.07);
        The(() => Nearest(Path(UpdateRules.L1Step, 1.37, 0.1, 0.7, 60))).IsAtLeast(0.01);
    }

    [TestCase(0.0, 0.7, "eta"), TestCase(0.1, -0.7, "lambda")]
    [Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void The_L1_step_needs_a_positive_rate_and_no_negative_penalty(double eta, double lambda, string name)
    {
        Tensor w = ones(2);
        The(() => UpdateRules.L1Step(w, w, eta, lambda)).Rejects(name);
    }

    /// <summary>What a step without data takes from each weight.</summary>
    private static Tensor Taken(
        Func<Tensor, Tensor, double, double, Tensor> step,
        Tensor w,
        double eta,
        double lambda
    ) => w - step(w, zeros_like(w), eta, lambda);

    /// <summary>How far from zero a path comes between two steps.</summary>
    private static double Furthest(double[] path, int from, int to) => path[from..(to + 1)].Max(Math.Abs);

    /// <summary>How near to zero a path comes.</summary>
    private static double Nearest(double[] path) => path.Min(Math.Abs);
}
