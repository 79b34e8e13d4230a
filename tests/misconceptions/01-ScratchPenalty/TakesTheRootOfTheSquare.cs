// Takes the root of the square.
// √(wᵢ²) has the right value, but at wᵢ = 0 its gradient is ∞·0, which is not a number: one weight at 0 would spoil
// a whole training run. Take the absolute value itself.
namespace WeightDecay.Misconceptions.TakesTheRootOfTheSquare;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => w.square().sqrt().sum();
}
