// Counts rows for rank.
// One singular vector was taken for each row. A row that repeats, or is a sum of others, brings a singular value of 0, and its
// vector lies in the null space: count the singular values above rounding, which is what Rank does.
namespace WeightDecay.Misconceptions.CountsRowsForRank;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X)
    {
        Matrix<double> basis = X.Svd().VT.SubMatrix(0, Math.Min(X.RowCount, X.ColumnCount), 0, X.ColumnCount);
        return basis.TransposeThisAndMultiply(basis);
    }

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
