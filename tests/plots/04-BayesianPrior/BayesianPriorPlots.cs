using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class BayesianPriorPlots
{
    private const double Sigma = 1.5;
    private const double Tau = 0.5;
    private const double Truth = 0.8;
    private static readonly double[] Weights = Grid.Linear(-1.6, 2.4, 201);

    /// <summary>
    /// One weight, ten rows, σ = 1.5, τ = 0.5. Prior and likelihood are the exponentials of your logarithms, the posterior
    /// is that of your NegativeLogPosterior; the likelihood and the posterior are scaled to an area of 1.
    /// </summary>
    [Plot]
    public static Figure Belief_before_and_after()
    {
        var (x, y) = Rows(10, Truth);
        double[] posterior = Density(w => -BayesianPrior.NegativeLogPosterior(x, y, w, Sigma, Tau));
        GaussianPosterior normal = BayesianPrior.Posterior(x, y, Sigma, Tau);
        return new(
            "The posterior lies between prior and data, narrower than both",
            new Axis("weight w"),
            new Axis("density", From: 0),
            new Line("prior", Weights, [.. Weights.Select(w => Math.Exp(BayesianPrior.GaussianLogPrior(One(w), Tau)))]),
            new Line("likelihood", Weights, Density(w => BayesianPrior.LogLikelihood(x, y, w, Sigma))),
            new Line("posterior", Weights, posterior),
            new Dots(
                "MAP",
                [BayesianPrior.MapEstimate(x, y, Sigma, Tau)[0]],
                [1 / Math.Sqrt(2 * Math.PI * normal.Covariance[0, 0])]
            ),
            new Mark("truth", X: Truth)
        );
    }

    /// <summary>
    /// Ten rows of a weight of 0.25, and two priors of equal deviation 0.5: which weight is the most probable afterwards.
    /// Both curves are the exponentials of your log likelihood plus your log prior, scaled to an area of 1.
    /// </summary>
    [Plot]
    public static Figure Only_Laplace_peaks_at_zero()
    {
        var (x, y) = Rows(10, 0.25);
        double[] gauss = Density(w =>
            BayesianPrior.LogLikelihood(x, y, w, Sigma) + BayesianPrior.GaussianLogPrior(w, Tau)
        );
        double[] laplace = Density(w =>
            BayesianPrior.LogLikelihood(x, y, w, Sigma) + BayesianPrior.LaplaceLogPrior(w, Tau / Math.Sqrt(2))
        );
        return new(
            "A weak signal: the Laplace posterior peaks at exactly 0",
            new Axis("weight w"),
            new Axis("posterior density", From: 0),
            new Line("Gaussian prior", Weights, gauss),
            new Line("Laplace prior", Weights, laplace),
            Peak("Gaussian MAP", gauss),
            Peak("Laplace MAP", laplace),
            new Mark("least squares", X: LeastSquares(x, y))
        );
    }

    /// <summary>Your estimate and its deviation, your Posterior's, for one weight and 1 to 1000 rows with σ = 1.5 and τ = 0.5.</summary>
    [Plot]
    public static Figure Rows_outvote_the_prior()
    {
        int[] counts = [.. Grid.Logarithmic(1, 1000, 31).Select(n => (int)Math.Round(n)).Distinct()];
        double[] n = [.. counts.Select(c => (double)c)];
        var data = counts.Select(c => Rows(c, Truth)).ToArray();
        var posteriors = data.Select(d => BayesianPrior.Posterior(d.X, d.Y, Sigma, Tau)).ToArray();
        double[] mean = [.. posteriors.Select(p => p.Mean[0])];
        double[] deviation = [.. posteriors.Select(p => Math.Sqrt(p.Covariance[0, 0]))];
        return new(
            "With few rows the prior holds MAP near 0, with many it lets go",
            new Axis("rows n", Logarithmic: true),
            new Axis("estimate of w"),
            new Band(
                "mean ± deviation",
                n,
                [.. mean.Zip(deviation, (m, d) => m - d)],
                [.. mean.Zip(deviation, (m, d) => m + d)]
            ),
            new Line("MAP", n, [.. data.Select(d => BayesianPrior.MapEstimate(d.X, d.Y, Sigma, Tau)[0])]),
            new Line("least squares", n, [.. data.Select(d => LeastSquares(d.X, d.Y))]),
            new Mark("truth", Y: Truth)
        );
    }

    private static Dots Peak(string name, double[] density)
    {
        int top = Array.IndexOf(density, density.Max());
        return new Dots(name, [Weights[top]], [density[top]]);
    }

    // The largest logarithm is taken away first, since a density may be too small for a number.
    private static double[] Density(Func<Vector<double>, double> logarithm)
    {
        double[] logs = [.. Weights.Select(w => logarithm(One(w)))];
        double[] heights = [.. logs.Select(l => Math.Exp(l - logs.Max()))];
        double area = heights.Sum() * (Weights[1] - Weights[0]);
        return [.. heights.Select(h => h / area)];
    }

    private static double LeastSquares(Matrix<double> x, Vector<double> y) =>
        x.Column(0).DotProduct(y) / x.Column(0).DotProduct(x.Column(0));

    private static Vector<double> One(double w) => Vector<double>.Build.Dense(1, w);

    // Inputs of size about 1 and "noise" of deviation about σ that need no generator: sines at steps that never repeat.
    private static (Matrix<double> X, Vector<double> Y) Rows(int n, double weight)
    {
        Vector<double> x = Vector<double>.Build.Dense(n, i => Math.Sqrt(2) * Math.Cos(1.3 * i));
        Vector<double> noise = Vector<double>.Build.Dense(n, i => Sigma * Math.Sqrt(2) * Math.Sin(2.9 * i * i + 1));
        return (x.ToColumnMatrix(), weight * x + noise);
    }
}
