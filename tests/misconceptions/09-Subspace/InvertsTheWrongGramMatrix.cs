// Inverts the wrong Gram matrix.
// (XᵀX)⁻¹Xᵀ is for more rows than weights. With n < d the [d, d] matrix XᵀX is singular and has no inverse; there it is
// Xᵀ(XXᵀ)⁻¹, and X.PseudoInverse() is right in both cases.
namespace WeightDecay.Misconceptions.InvertsTheWrongGramMatrix;

public static class Subspace
{
    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y) =>
        (X.Transpose() * X).Inverse() * X.Transpose() * y;

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Solutions.Subspace.Split(X, w0).NullSpace + MinimumNormSolution(X, y);
}
