using static WeightDecay.Given.Gradients;

namespace WeightDecay.Specs;

public sealed class ScratchPenaltySpec() : Spec(typeof(ScratchPenalty))
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_penalty_of_3_and_4_is_12_and_a_half(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 3.0, 4.0 }, dtype);
        The(() => ScratchPenalty.L2Penalty(w)).Is(tensor(12.5, dtype));
    }

    [Test, Task(1)]
    public void The_gradient_of_the_L2_penalty_is_w()
    {
        Tensor w = tensor(new[] { 0.7, -1.3, 0.0, 2.1 });
        The(() => Gradient(ScratchPenalty.L2Penalty, w)).Is(w);
    }

    [Test, Task(1)]
    public void The_L2_penalty_of_nothing_is_an_error()
    {
        Tensor none = zeros(0);
        The(() => ScratchPenalty.L2Penalty(none)).Rejects("w");
    }
}
