// Takes the Euclidean norm.
// That is √Σᵢ wᵢ², which norm() gives when it is not told otherwise. The L1 penalty sums the absolute values.
namespace WeightDecay.Misconceptions.TakesTheEuclideanNorm;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => w.norm();
}
