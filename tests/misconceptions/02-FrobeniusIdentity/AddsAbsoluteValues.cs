// Adds absolute values.
// That is the L1 norm, Σ|aᵢⱼ|. The Frobenius norm squares each entry: a 4 counts 16 times as much as a 1.
namespace WeightDecay.Misconceptions.AddsAbsoluteValues;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.abs().sum();

    public static Tensor FrobeniusByEntries(Tensor A) => A.abs().sum();
}
