// Everything through the pseudo-inverse: what X⁺ makes of predictions is what the rows can see.
namespace WeightDecay.Alternatives.PseudoInverse;

public static class Subspace
{
    public static Matrix<double> RowSpaceProjector(Matrix<double> X)
    {
        Guard.NotEmpty(X);
        return X.PseudoInverse() * X;
    }

    public static WeightSplit Split(Matrix<double> X, Vector<double> w)
    {
        Guard.NotEmpty(X);
        Guard.Count(w, X.ColumnCount);
        Vector<double> seen = MinimumNormSolution(X, X * w);
        return new WeightSplit(seen, w - seen);
    }

    // Zero targets: the shortest correction that makes every prediction 0 leaves the null part.
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
        Vector<double> decayed = w0 * Math.Pow(1 - eta * lambda, steps);
        return GradientDescentLimit(X, Vector<double>.Build.Dense(X.RowCount), decayed);
    }

    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        return X.PseudoInverse().Multiply(y);
    }

    // The nearest to the start of all least-squares solutions.
    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w0, X.ColumnCount);
        return w0 + MinimumNormSolution(X, y - X * w0);
    }

    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma)
    {
        Guard.NotNegative(n);
        Guard.Positive(d);
        Guard.Count(w, d);
        Guard.NotNegative(sigma);
        return (Math.Max(d - n, 0) * Math.Pow(w.L2Norm(), 2) / d + Math.Pow(sigma, 2)) / 2;
    }
}
