// whole
namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w)
    {
        return 0.5 * (w.square().sum();
