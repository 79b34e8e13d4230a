// Squares twice.
// The singular values of AᵀA are the σᵢ² already: squaring them gives Σσᵢ⁴. Take the singular values of A itself.
namespace WeightDecay.Misconceptions.SquaresTwice;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A.T.mm(A)).square().sum();
}
