using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed partial class ScratchPenaltySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_L2_penalty_of_3_4_and_0_is_12_and_a_half(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 3.0, 4.0, 0.0 }, dtype);
        The(() => ScratchPenalty.L2Penalty(w)).Is(tensor(12.5, dtype), "½(3² + 4² + 0²) is one number, 12.5");
    }

    [Test, Task(1)]
    public void Opposite_signs_do_not_cancel_in_the_L2_penalty()
    {
        Tensor w = tensor(new[] { 1.0, -1.0, 0.0 });
        The(() => ScratchPenalty.L2Penalty(w)).Is(tensor(1.0));
    }

    [TestCase(1, 4), TestCase(4, 1), TestCase(2, 2), Task(1)]
    public void The_L2_penalty_of_a_matrix_is_that_of_its_entries(int rows, int columns)
    {
        Tensor w = tensor(new[] { 1.0, -2.0, 3.0, 0.0 }).reshape(rows, columns);
        The(() => ScratchPenalty.L2Penalty(w)).Is(tensor(7.0));
    }

    [Test, Task(1)]
    public void The_L2_penalty_is_half_the_squared_Euclidean_norm()
    {
        Tensor w = tensor(Some);
        The(() => ScratchPenalty.L2Penalty(w)).Is(Math.Pow(Vec(Some).L2Norm(), 2) / 2);
    }

    [TestCase(2), TestCase(-3), TestCase(0.1), Task(1)]
    public void Weights_c_times_as_large_cost_c_squared_times_as_much(double c)
    {
        Tensor w = tensor(Some);
        The(() => ScratchPenalty.L2Penalty(c * w) / ScratchPenalty.L2Penalty(w)).Is(c * c);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_gradient_of_the_L2_penalty_is_w(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1 }, dtype);
        The(() => Gradient(ScratchPenalty.L2Penalty, w)).Is(w);
    }

    [Test, Task(1)]
    public void The_L2_penalty_is_no_less_exact_where_its_gradient_is_wanted()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1 }, requires_grad: true);
        The(() => ScratchPenalty.L2Penalty(w).detach()).Is(tensor(3.295));
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void The_L2_penalty_of_nothing_is_an_error()
    {
        Tensor none = zeros(0);
        The(() => ScratchPenalty.L2Penalty(none)).Rejects("w");
    }
}
