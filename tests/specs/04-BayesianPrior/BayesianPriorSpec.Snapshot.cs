namespace WeightDecay.Specs;

public sealed partial class BayesianPriorSpec
{
    private const double Noise = 1.5;
    private const double Spread = 0.5;
    private static readonly int[] Sizes = [1, 2, 5, 10, 20, 50, 100, 1000];

    [Test, Task(8)]
    public void As_n_grows_lambda_fades_and_the_peak_nears_least_squares() =>
        The(() => Growing(BayesianPrior.LambdaFromGaussian, BayesianPrior.Posterior, BayesianPrior.MapEstimate))
            .IsAsVerified();

    [TestCase(5), TestCase(20), TestCase(1000), Task(8)]
    public void That_table_holds_what_the_formulas_for_one_weight_give(int n)
    {
        var (x, y) = Rows(n);
        Matrix<double> inputs = x.ToColumnMatrix();
        double precision = x.DotProduct(x) / (Noise * Noise) + 1 / (Spread * Spread);
        The(() => BayesianPrior.LambdaFromGaussian(Noise, Spread, n)).Is(9.0 / n);
        The(() => BayesianPrior.MapEstimate(inputs, y, Noise, Spread))
            .Is(VectorOf(x.DotProduct(y) / (Noise * Noise) / precision));
        The(() => BayesianPrior.Posterior(inputs, y, Noise, Spread).Covariance[0, 0]).Is(1 / precision);
    }

    private static string Growing(
        Func<double, double, int, double> lambda,
        Func<Matrix<double>, Vector<double>, double, double, GaussianPosterior> posterior,
        Func<Matrix<double>, Vector<double>, double, double, Vector<double>> peak
    ) =>
        Table.Of(
            ["n", "λ", "least squares", "MAP", "share", "deviation"],
            Sizes.Select(n => Row(n, lambda, posterior, peak))
        );

    private static double[] Row(
        int n,
        Func<double, double, int, double> lambda,
        Func<Matrix<double>, Vector<double>, double, double, GaussianPosterior> posterior,
        Func<Matrix<double>, Vector<double>, double, double, Vector<double>> peak
    )
    {
        var (x, y) = Rows(n);
        double leastSquares = x.DotProduct(y) / x.DotProduct(x);
        double map = peak(x.ToColumnMatrix(), y, Noise, Spread)[0];
        double variance = posterior(x.ToColumnMatrix(), y, Noise, Spread).Covariance[0, 0];
        return [n, lambda(Noise, Spread, n), leastSquares, map, map / leastSquares, Math.Sqrt(variance)];
    }

    // One input of size about 1, a true weight of 0.8, and "noise" of deviation about 1.5 that needs no generator:
    // sines at steps that never repeat.
    private static (Vector<double> X, Vector<double> Y) Rows(int n)
    {
        Vector<double> x = Vector<double>.Build.Dense(n, i => Math.Sqrt(2) * Math.Cos(1.3 * i));
        Vector<double> noise = Vector<double>.Build.Dense(n, i => Noise * Math.Sqrt(2) * Math.Sin(2.9 * i * i + 1));
        return (x, 0.8 * x + noise);
    }
}
