// whole
namespace WeightDecay.Exercises;

public static class UpdateRules
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.square().sum();
}
