// Takes eigenvalues for singular values.
// Singular values are the roots of the eigenvalues of AᵀA. Those of A itself agree with them only for special matrices such as symmetric ones, and need a square A.
namespace WeightDecay.Misconceptions.TakesEigenvaluesForSingularValues;

public static class FrobeniusIdentity
{
    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.eigvals(A).abs().square().sum();
}
