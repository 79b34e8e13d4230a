namespace WeightDecay.Specs;

public sealed partial class UpdateRulesSpec
{
    [Test, Task(4)]
    public void The_three_paths_are_a_power_a_bounce_and_a_line_that_ends()
    {
        double[] steps = [.. Enumerable.Range(0, 13).Select(k => (double)k)];
        double[] power = [.. steps.Select(k => 0.5 * Math.Exp(k * Math.Log(0.93)))];
        double[] bounce =
        [
            .. steps.Select(k =>
                k <= 7 ? 0.5 - 0.07 * k
                : k % 2 == 0 ? -0.06
                : 0.01
            ),
        ];
        double[] line = [.. steps.Select(k => k <= 7 ? 0.5 - 0.07 * k : 0)];
        The(() => Path(UpdateRules.L2Step, 0.5, 0.2, 0.35, 12)).Is(power);
        The(() => Path(UpdateRules.L1Step, 0.5, 0.2, 0.35, 12)).Is(bounce);
        The(() => Path(UpdateRules.ProximalL1Step, 0.5, 0.2, 0.35, 12)).Is(line);
    }

    [Test, Task(4)]
    public void One_weight_under_the_three_rules() =>
        The(() => Paths(UpdateRules.L2Step, UpdateRules.L1Step, UpdateRules.ProximalL1Step, 0.5, 0.2, 0.35, 12))
            .IsAsVerified();

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void Two_L2_steps_keep_93_percent_of_93_percent(ScalarType dtype)
    {
        Tensor w0 = tensor(new[] { 2.0, -1, 0 }, dtype);
        The(() => UpdateRules.L2After(w0, 0.1, 0.7, 2)).Is(tensor(new[] { 1.7298, -0.8649, 0 }, dtype));
    }

    [Test, Task(5)]
    public void A_decay_of_more_than_everything_changes_the_sign_at_each_step()
    {
        Tensor w0 = tensor(new[] { 2.0 });
        The(() => FirstSteps(UpdateRules.L2After, w0, 0.5, 3, 3)).Is(new[] { 2, -1, 0.5, -0.25 });
    }

    [Test, Task(5)]
    public void L2_steps_in_closed_form_are_SGD_with_weight_decay_and_no_gradient()
    {
        Tensor w0 = tensor(
            new[,]
            {
                { 0.7, -1.3, 0 },
                { 50, 0.2, -0.4 },
            }
        );
        The(() => UpdateRules.L2After(w0, 0.1, 0.7, 25)).Is(LibrarySgd(w0, zeros_like(w0), 0.1, 0.7, steps: 25));
    }

    [Test, Task(5)]
    public void Three_L2_steps_and_then_four_are_seven()
    {
        Tensor w0 = tensor(new[] { 2.0, -1 });
        double kept = 0.93 * 0.93 * 0.93 * 0.93 * 0.93 * 0.93 * 0.93;
        The(() => UpdateRules.L2After(UpdateRules.L2After(w0, 0.1, 0.7, 3), 0.1, 0.7, 4)).Is(kept * w0);
    }

    [TestCase(0.1, -1, "steps"), TestCase(0.0, 2, "eta")]
    [Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void L2_steps_have_a_positive_rate_and_no_negative_number(double eta, int steps, string name)
    {
        Tensor w0 = ones(2);
        The(() => UpdateRules.L2After(w0, eta, 0.7, steps)).Rejects(name);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(6)]
    public void Three_L1_steps_take_21_hundredths_but_stop_at_zero(ScalarType dtype)
    {
        Tensor w0 = tensor(new[] { 2, -1, 0.1, 0 }, dtype);
        The(() => UpdateRules.L1After(w0, 0.1, 0.7, 3)).Is(tensor(new[] { 1.79, -0.79, 0, 0 }, dtype));
    }

    [Test, Task(6)]
    public void A_weight_of_a_half_is_gone_after_8_L1_steps()
    {
        Tensor w0 = tensor(new[] { -0.5 });
        double[] path = [-0.5, -0.43, -0.36, -0.29, -0.22, -0.15, -0.08, -0.01, 0, 0];
        The(() => FirstSteps(UpdateRules.L1After, w0, 0.1, 0.7, 9)).Is(path);
    }

    [Test, Task(6)]
    public void L1_steps_in_closed_form_are_soft_shrinkage_repeated()
    {
        Tensor w0 = tensor(
            new[,]
            {
                { 0.7, -1.3, 0 },
                { 50, 1.8, -1.7 },
            }
        );
        Tensor w = w0;
        for (int k = 0; k < 25; k++)
            w = nn.functional.softshrink(w, 0.07);
        The(() => UpdateRules.L1After(w0, 0.1, 0.7, 25)).Is(w);
    }

    [TestCase(0.1, -1, "steps"), TestCase(0.0, 2, "eta")]
    [Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void L1_steps_have_a_positive_rate_and_no_negative_number(double eta, int steps, string name)
    {
        Tensor w0 = ones(2);
        The(() => UpdateRules.L1After(w0, eta, 0.7, steps)).Rejects(name);
    }

    /// <summary>One weight by the closed form, before and after each of some steps.</summary>
    private static double[] FirstSteps(
        Func<Tensor, double, double, int, Tensor> after,
        Tensor w0,
        double eta,
        double lambda,
        int steps
    ) => [.. Enumerable.Range(0, steps + 1).Select(k => after(w0, eta, lambda, k).item<double>())];

    private static string Paths(
        Func<Tensor, Tensor, double, double, Tensor> l2,
        Func<Tensor, Tensor, double, double, Tensor> l1,
        Func<Tensor, Tensor, double, double, Tensor> proximal,
        double w0,
        double eta,
        double lambda,
        int steps
    )
    {
        double[][] paths = [.. new[] { l2, l1, proximal }.Select(step => Path(step, w0, eta, lambda, steps))];
        var rows = Enumerable.Range(0, steps + 1).Select(k => new[] { k, paths[0][k], paths[1][k], paths[2][k] });
        return Table.Of(["step", "after L2Step", "after L1Step", "after ProximalL1Step"], rows);
    }
}
