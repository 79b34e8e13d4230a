// Swaps the two spaces.
// The row space and the null space have changed places. The span of the rows is what training can reach, X⁺X projects on it;
// the null space is the rest, where X times w is 0.
namespace WeightDecay.Misconceptions.SwapsTheTwoSpaces;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) =>
        Matrix<double>.Build.DenseIdentity(X.ColumnCount) - Solutions.Subspace.RowSpaceProjector(X);

    public static WeightSplit Split(Matrix<double> X, Vector<double> w) =>
        new WeightSplit(RowSpaceProjector(X) * w, w - RowSpaceProjector(X) * w);

    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda, steps) * Split(X, w0).NullSpace;

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Split(X, w0).NullSpace + Solutions.Subspace.MinimumNormSolution(X, y);
}
