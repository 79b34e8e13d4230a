// Keeps all right singular vectors.
// Vᵀ is [d, d] and has a basis of the whole space, so VVᵀ is I. Only the rows of Vᵀ with a singular value above 0 span the row space:
// take the first Rank of them.
namespace WeightDecay.Misconceptions.KeepsAllRightSingularVectors;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X) =>
        Matrix<double>.Build.DenseIdentity(X.ColumnCount);

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
