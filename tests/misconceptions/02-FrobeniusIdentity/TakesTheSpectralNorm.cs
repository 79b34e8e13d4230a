// Takes the spectral norm.
// That is the largest singular value, ‖A‖₂: how much A can stretch one vector. The Frobenius norm squares all the singular values and adds them.
namespace WeightDecay.Misconceptions.TakesTheSpectralNorm;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A).max();
}
