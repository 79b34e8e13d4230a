// Assumes the rows at right angles.
// Projecting on each row by itself and adding up counts twice what two rows share. It is right only for rows at right angles:
// take an orthonormal basis of their span first, or X⁺X.
namespace WeightDecay.Misconceptions.AssumesTheRowsAtRightAngles;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) =>
        X.EnumerateRows().Select(x => x.OuterProduct(x) / x.DotProduct(x)).Aggregate((a, b) => a + b);

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
        X.EnumerateRows().Zip(y, (x, target) => target / x.DotProduct(x) * x).Aggregate((a, b) => a + b);

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Split(X, w0).NullSpace + MinimumNormSolution(X, y);
}
