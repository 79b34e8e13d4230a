// Needs independent rows.
// Xᵀ(XXᵀ)⁻¹ is the pseudo-inverse only where the rows are independent. When a row repeats, or n > d, XXᵀ is singular and its
// inverse is rounding noise: PseudoInverse() and Svd() leave out the directions with a singular value of 0.
namespace WeightDecay.Misconceptions.NeedsIndependentRows;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) =>
        X.Transpose() * (X * X.Transpose()).Inverse() * X;

    public static WeightSplit Split(Matrix<double> X, Vector<double> w) =>
        new WeightSplit(RowSpaceProjector(X) * w, w - RowSpaceProjector(X) * w);

    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda, steps) * Split(X, w0).NullSpace;

    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y) =>
        X.Transpose() * (X * X.Transpose()).Inverse() * y;

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Split(X, w0).NullSpace + MinimumNormSolution(X, y);
}
