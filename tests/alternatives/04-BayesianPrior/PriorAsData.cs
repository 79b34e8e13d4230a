// The prior as d more rows of data that say "0": least squares by QR on [X/σ; I/τ] and [y/σ; 0].
namespace WeightDecay.Alternatives.PriorAsData;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau)
    {
        Guard.NotEmpty(w);
        Guard.Positive(tau);
        double log = 0;
        foreach (double weight in w)
            log -= (weight * weight / (tau * tau) + Math.Log(2 * Math.PI * tau * tau)) / 2;
        return log;
    }

    public static double LaplaceLogPrior(Vector<double> w, double s)
    {
        Guard.NotEmpty(w);
        Guard.Positive(s);
        return w.Map(weight => -Math.Abs(weight) / s - Math.Log(s) - Math.Log(2)).Sum();
    }

    // The residuals are distributed as the weights of a normal prior are.
    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w, X.ColumnCount);
        Guard.Positive(sigma);
        return GaussianLogPrior(X.Multiply(w) - y, sigma);
    }

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w, X.ColumnCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        Vector<double> misfit = Rows(X, sigma, tau) * w - Targets(X, y, sigma);
        double logs = y.Count * Math.Log(sigma) + w.Count * Math.Log(tau) + misfit.Count * Math.Log(2 * Math.PI) / 2;
        return Math.Pow(misfit.L2Norm(), 2) / 2 + logs;
    }

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Vector<double> mean = MapEstimate(X, y, sigma, tau);
        Matrix<double> root = Rows(X, sigma, tau).QR().R.SubMatrix(0, X.ColumnCount, 0, X.ColumnCount).Inverse();
        return new GaussianPosterior(mean, root.TransposeAndMultiply(root));
    }

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        return Rows(X, sigma, tau).QR().Solve(Targets(X, y, sigma));
    }

    private static Matrix<double> Rows(Matrix<double> x, double sigma, double tau) =>
        (x / sigma).Stack(Matrix<double>.Build.DenseDiagonal(x.ColumnCount, 1 / tau));

    private static Vector<double> Targets(Matrix<double> x, Vector<double> y, double sigma) =>
        Vector<double>.Build.Dense(y.Count + x.ColumnCount, i => i < y.Count ? y[i] / sigma : 0);
}
