// One row after the other: Gram-Schmidt, decay by a loop, and the floor as a sum over the dimensions that were not seen.
namespace WeightDecay.Alternatives.GramAndSchmidt;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X)
    {
        Guard.NotEmpty(X);
        Matrix<double> basis = Basis(X);
        return basis.TransposeThisAndMultiply(basis);
    }

    public static WeightSplit Split(Matrix<double> X, Vector<double> w)
    {
        Guard.NotEmpty(X);
        Guard.Count(w, X.ColumnCount);
        Vector<double> rest = Basis(X).EnumerateRows().Aggregate(w, Without);
        return new WeightSplit(w - rest, rest);
    }

    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(w0, X.ColumnCount);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        Vector<double> rest = Split(X, w0).NullSpace;
        for (int t = 0; t < steps; t++)
            rest -= eta * lambda * rest;
        return rest;
    }

    // Coordinates in the basis: as many as independent rows, so that plain least squares has one answer.
    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Matrix<double> basis = Basis(X);
        return basis.TransposeThisAndMultiply(X.TransposeAndMultiply(basis).QR().Solve(y));
    }

    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma)
    {
        Guard.NotNegative(n);
        Guard.Positive(d);
        Guard.Count(w, d);
        Guard.NotNegative(sigma);
        double meanSquare = w.Average(x => x * x);
        double loss = sigma * sigma / 2;
        for (int unseen = n; unseen < d; unseen++)
            loss += meanSquare / 2;
        return loss;
    }

    private static Matrix<double> Basis(Matrix<double> x)
    {
        List<Vector<double>> basis = [];
        foreach (Vector<double> row in x.EnumerateRows())
            if (basis.Aggregate(row, Without) is var rest && rest.L2Norm() > 1e-10 * row.L2Norm())
                basis.Add(rest / rest.L2Norm());
        return Matrix<double>.Build.DenseOfRowVectors(basis);
    }

    private static Vector<double> Without(Vector<double> w, Vector<double> unit) => w - w.DotProduct(unit) * unit;
}
