// Everything through the singular value decomposition of X: each direction is shrunk by s²/(s² + nλ).
namespace WeightDecay.Alternatives.SingularValues;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        Matrix<double> directions = X.Svd().VT.Transpose();
        Vector<double> variances = Squares(X).Map(square => 1 / (square / (sigma * sigma) + 1 / (tau * tau)));
        var scaled = directions * Matrix<double>.Build.DiagonalOfDiagonalVector(variances);
        return new GaussianPosterior(MapEstimate(X, y, sigma, tau), scaled * directions.Transpose());
    }

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        var svd = X.Svd();
        Vector<double> along = svd.VT * X.TransposeThisAndMultiply(y);
        double floor = y.Count * LambdaFromGaussian(sigma, tau, y.Count);
        return svd.VT.TransposeThisAndMultiply(along.PointwiseDivide(Squares(X) + floor));
    }

    public static double LambdaFromGaussian(double sigma, double tau, int n)
    {
        Guard.Positive(sigma);
        Guard.Positive(tau);
        Guard.Positive(n);
        return Math.Exp(2 * Math.Log(sigma / tau) - Math.Log(n));
    }

    // One for each column of X, 0 where there are fewer rows than columns.
    private static Vector<double> Squares(Matrix<double> x)
    {
        Vector<double> values = x.Svd(false).S;
        return Vector<double>.Build.Dense(x.ColumnCount, j => j < values.Count ? values[j] * values[j] : 0);
    }
}
