// One row, one weight at a time: densities from MathNet's distributions, and a posterior that each row updates in turn.
using MathNet.Numerics.Distributions;

namespace WeightDecay.Alternatives.RowByRow;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau)
    {
        Guard.NotEmpty(w);
        Guard.Positive(tau);
        return w.Sum(weight => Normal.PDFLn(0, tau, weight));
    }

    public static double LaplaceLogPrior(Vector<double> w, double s)
    {
        Guard.NotEmpty(w);
        Guard.Positive(s);
        return w.Sum(weight => Laplace.PDFLn(0, s, weight));
    }

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w, X.ColumnCount);
        Guard.Positive(sigma);
        double sum = 0;
        for (int i = 0; i < y.Count; i++)
            sum += Normal.PDFLn(X.Row(i).DotProduct(w), sigma, y[i]);
        return sum;
    }

    public static double LambdaFromGaussian(double sigma, double tau, int n)
    {
        Guard.Positive(sigma);
        Guard.Positive(tau);
        Guard.Positive(n);
        // The precision of the prior over that of the data.
        return Math.Pow(tau, -2) / (n * Math.Pow(sigma, -2));
    }

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        var prior = new GaussianPosterior(
            Vector<double>.Build.Dense(X.ColumnCount),
            Matrix<double>.Build.DenseDiagonal(X.ColumnCount, tau * tau)
        );
        return Enumerable.Range(0, y.Count).Aggregate(prior, (before, i) => Update(before, X.Row(i), y[i], sigma));
    }

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Posterior(X, y, sigma, tau).Mean;

    // What was known before the row is the prior of the row.
    private static GaussianPosterior Update(GaussianPosterior before, Vector<double> x, double y, double sigma)
    {
        Vector<double> direction = before.Covariance * x;
        Vector<double> gain = direction / (sigma * sigma + x.DotProduct(direction));
        return new GaussianPosterior(
            before.Mean + gain * (y - x.DotProduct(before.Mean)),
            before.Covariance - gain.OuterProduct(direction)
        );
    }
}
