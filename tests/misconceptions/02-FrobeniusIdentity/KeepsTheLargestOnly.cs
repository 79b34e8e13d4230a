// Keeps the largest only.
// That is σ₁², the square of the spectral norm. The other singular values count as well: add up all their squares.
namespace WeightDecay.Misconceptions.KeepsTheLargestOnly;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A).max().square();
}
