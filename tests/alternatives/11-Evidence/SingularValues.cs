// Everything along the singular directions of X: there each target is normal on its own, with variance 1/β + s²/α.
namespace WeightDecay.Alternatives.SingularValues;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        var (squares, targets) = Directions(X, y);
        return squares.Zip(targets, (s, t) => LogNormal(t, 1 / beta + s / alpha)).Sum();
    }

    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        return X.Svd(false).S.Sum(s => 1 / (1 + alpha / (beta * s * s)));
    }

    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        var (squares, targets) = Directions(X, y);
        double weights = 0;
        double residuals = 0;
        double left = 0;
        foreach (var (s, t) in squares.Zip(targets))
        {
            double prior = alpha / (beta * s + alpha);
            weights += s * Math.Pow(t * beta / (beta * s + alpha), 2);
            residuals += Math.Pow(prior * t, 2);
            left += prior;
        }
        return new Precisions(squares.Sum(s => s / (s + alpha / beta)) / weights, left / residuals);
    }

    public static double LambdaOfPrecisions(double alpha, double beta, int n)
    {
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Guard.Positive(n);
        return Math.Exp(Math.Log(alpha) - Math.Log(beta) - Math.Log(n));
    }

    // n squares, 0 where X has no more of them, and y in the same n directions.
    private static (double[] Squares, double[] Targets) Directions(Matrix<double> x, Vector<double> y)
    {
        var svd = x.Svd();
        double[] squares = [.. Enumerable.Range(0, y.Count).Select(i => i < svd.S.Count ? svd.S[i] * svd.S[i] : 0)];
        return (squares, (svd.U.Transpose() * y).ToArray());
    }

    private static double LogNormal(double x, double variance) =>
        -0.5 * (x * x / variance + Math.Log(2 * Math.PI * variance));
}
