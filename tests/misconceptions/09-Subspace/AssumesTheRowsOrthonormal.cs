// Assumes the rows orthonormal.
// XᵀX projects, and Xᵀy solves, only where the rows are at right angles and of length 1. Real rows are neither: the inverse of
// their Gram matrix XXᵀ belongs between Xᵀ and X, or take X⁺, which works for dependent rows too.
namespace WeightDecay.Misconceptions.AssumesTheRowsOrthonormal;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) => X.Transpose() * X;

    public static WeightSplit Split(Matrix<double> X, Vector<double> w) =>
        new WeightSplit(RowSpaceProjector(X) * w, w - RowSpaceProjector(X) * w);

    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda, steps) * Split(X, w0).NullSpace;

    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y) => X.Transpose() * y;

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Split(X, w0).NullSpace + MinimumNormSolution(X, y);
}
