// Through the n×n Gram matrix XXᵀ and its eigenvectors, leaving out eigenvalues that are 0 but for rounding.
namespace WeightDecay.Alternatives.GramEigenvectors;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X)
    {
        Guard.NotEmpty(X);
        return X.TransposeThisAndMultiply(Inverse(X) * X);
    }

    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        return X.TransposeThisAndMultiply(Inverse(X) * y);
    }

    private static Matrix<double> Inverse(Matrix<double> x)
    {
        var gram = x.TransposeAndMultiply(x).Evd(Symmetricity.Symmetric);
        Vector<double> values = gram.EigenValues.Real();
        Vector<double> inverse = values.Map(v => v > 1e-12 * values.Maximum() ? 1 / v : 0);
        return gram.EigenVectors
            * Matrix<double>.Build.DiagonalOfDiagonalVector(inverse)
            * gram.EigenVectors.Transpose();
    }
}
