using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_L1_penalty_of_3_minus_4_and_0_is_7(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 3.0, -4.0, 0.0 }, dtype);
        The(() => ScratchPenalty.L1Penalty(w)).Is(tensor(7.0, dtype), "|3| + |-4| + |0| is one number, 7");
    }

    [TestCase(1, 4), TestCase(4, 1), TestCase(2, 2), Task(2)]
    public void The_L1_penalty_of_a_matrix_is_that_of_its_entries(int rows, int columns)
    {
        Tensor w = tensor(new[] { 1.0, -2.0, -4.0, 0.0 }).reshape(rows, columns);
        The(() => ScratchPenalty.L1Penalty(w)).Is(tensor(7.0));
    }

    [Test, Task(2)]
    public void The_L1_penalty_is_the_1_norm()
    {
        Tensor w = tensor(Some);
        The(() => ScratchPenalty.L1Penalty(w)).Is(Vec(Some).L1Norm());
    }

    [TestCase(2), TestCase(-3), TestCase(0.1), Task(2)]
    public void Weights_c_times_as_large_have_c_times_the_L1_penalty_whatever_the_sign_of_c(double c)
    {
        Tensor w = tensor(Some);
        The(() => ScratchPenalty.L1Penalty(c * w) / ScratchPenalty.L1Penalty(w)).Is(Math.Abs(c));
    }

    [Test, Task(2)]
    public void The_L1_penalty_is_no_less_exact_where_its_gradient_is_wanted()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1 }, requires_grad: true);
        The(() => ScratchPenalty.L1Penalty(w).detach()).Is(tensor(4.1));
    }

    // The triangle inequality. Only the last entries differ in sign, so the two sides differ by 2·min(0.5, 0.25).
    [Test, Task(2)]
    public void A_sum_has_at_most_the_sum_of_the_L1_penalties()
    {
        Tensor u = tensor(new[] { 2.0, -1.0, 0.5 });
        Tensor v = tensor(new[] { 1.5, -3.0, -0.25 });
        The(() => ScratchPenalty.L1Penalty(u) + ScratchPenalty.L1Penalty(v) - ScratchPenalty.L1Penalty(u + v))
            .IsAtLeast(0);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_gradient_of_the_L1_penalty_is_the_sign_of_w(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 0.7, -2.1, 1.3 }, dtype);
        The(() => Gradient(ScratchPenalty.L1Penalty, w)).Is(tensor(new[] { 1.0, -1.0, 1.0 }, dtype));
    }

    [Test, Task(2)]
    public void The_gradient_of_the_L1_penalty_at_an_exact_zero_is_0()
    {
        Tensor w = tensor(new[] { -1.7, 0.0 });
        The(() => Gradient(ScratchPenalty.L1Penalty, w)).Is(tensor(new[] { -1.0, 0.0 }), "sign(0) is 0");
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void The_L1_penalty_of_nothing_is_an_error()
    {
        Tensor none = zeros(0);
        The(() => ScratchPenalty.L1Penalty(none)).Rejects("w");
    }

    [Test, Task(2)]
    public void The_pull_of_L2_fades_with_the_weights_that_of_L1_does_not() =>
        The(() => TableAlongARay(ScratchPenalty.L2Penalty, ScratchPenalty.L1Penalty)).IsAsVerified();

    // With w = s·(0.6, -0.8): ½‖w‖² = ½s², its gradient is w, ‖w‖₁ = 1.4s, and the gradient's signs change only at s = 0.
    [Test, Task(2)]
    public void The_table_of_pulls_follows_from_the_formulas()
    {
        double[] formulas =
        [
            .. Scales.SelectMany(s => new[] { s, s * s / 2, 0.6 * s, -0.8 * s, 1.4 * s, Math.Sign(s), -Math.Sign(s) }),
        ];
        The(() => AllAlongARay(ScratchPenalty.L2Penalty, ScratchPenalty.L1Penalty)).Is(formulas);
    }

    private static readonly double[] Scales = [8, 4, 2, 1, 0.5, 0.25, 0];

    private static string TableAlongARay(Func<Tensor, Tensor> l2, Func<Tensor, Tensor> l1) =>
        Table.Of(["s", "L2", "∂L2/∂w₁", "∂L2/∂w₂", "L1", "∂L1/∂w₁", "∂L1/∂w₂"], AlongARay(l2, l1));

    private static double[] AllAlongARay(Func<Tensor, Tensor> l2, Func<Tensor, Tensor> l1) =>
        [.. AlongARay(l2, l1).SelectMany(row => row)];

    private static IEnumerable<double[]> AlongARay(Func<Tensor, Tensor> l2, Func<Tensor, Tensor> l1) =>
        from s in Scales
        let w = s * tensor(new[] { 0.6, -0.8 }).reshape(2, 1)
        select new[] { s }.Concat(Numbers(l2, w)).Concat(Numbers(l1, w)).ToArray();

    private static double[] Numbers(Func<Tensor, Tensor> f, Tensor at) =>
        ValueAndGradient(f, at).data<double>().ToArray();
}
