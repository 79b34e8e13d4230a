// Averages the weights.
// That is the mean over the entries. The penalty is their sum: otherwise λ would weaken as the model gets more weights.
namespace WeightDecay.Misconceptions.AveragesTheWeights;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.square().mean();

    public static Tensor L1Penalty(Tensor w) => w.abs().mean();
}
