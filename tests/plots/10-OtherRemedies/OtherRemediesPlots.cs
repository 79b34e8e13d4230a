using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static partial class OtherRemediesPlots
{
    /// <summary>What early stopping lets through of least squares after t steps, and ridge with λ = 1/(ηt), for η = 0.01.</summary>
    [Plot]
    public static Figure Stopping_is_nearly_ridge() =>
        new(
            "Early stopping after t steps lets through what ridge of 1/(ηt) does",
            new Axis("eigenvalue s of XᵀX/n", Logarithmic: true),
            new Axis("share of least squares", From: 0, To: 1),
            [.. new[] { 10, 100, 1000 }.SelectMany(Filters)]
        );

    /// <summary>The variance of the mean of B models, each of variance 1, by how much two of them are correlated.</summary>
    [Plot]
    public static Figure Averages_keep_what_is_common() =>
        new(
            "More models help down to the correlation ρ, and no further",
            new Axis("models B", Logarithmic: true),
            new Axis("variance of the mean (σ²)", From: 0, To: 1),
            Bagged(0.6),
            Bagged(0.3),
            Bagged(0),
            new Mark("0.6", Y: 0.6),
            new Mark("0.3", Y: 0.3)
        );

    /// <summary>
    /// The excess of least squares with ten weights and σ = 1: the formula, the one for fixed inputs, and for some n the mean
    /// of ‖ŵ − w‖² over 100 fits to random inputs.
    /// </summary>
    [Plot]
    public static Figure More_rows_cost_less_error()
    {
        int[] fitted = [14, 16, 20, 28, 40, 60];
        double[] rows = [.. Enumerable.Range(13, 108).Select(n => (double)n)];
        return new(
            "Fresh inputs cost more than the fixed ones, most of all near n = d",
            new Axis("training rows n", Logarithmic: true),
            new Axis("squared error beyond the noise (σ²)", Logarithmic: true),
            new Line("σ²d/(n − d − 1)", rows, [.. rows.Select(n => OtherRemedies.ExcessRisk((int)n, 10, 1))]),
            new Line("σ²d/n", rows, [.. rows.Select(n => 10 / n)]),
            new Dots("100 fits each", [.. fitted.Select(n => (double)n)], [.. fitted.Select(n => MeanExcess(n, 10))])
        );
    }

    private static Layer[] Filters(int t)
    {
        double[] s = Grid.Logarithmic(0.01, 100, 120);
        return
        [
            new Line($"stopping, t = {t}", s, [.. s.Select(x => OtherRemedies.EarlyStoppingFilter(x, 0.01, t))]),
            new Line($"ridge, λ = {100.0 / t}", s, [.. s.Select(x => OtherRemedies.RidgeFilter(x, 100.0 / t))]),
        ];
    }

    private static Line Bagged(double rho)
    {
        int[] models = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 55, 75, 100, 150, 200, 300];
        return new(
            $"ρ = {rho}",
            [.. models.Select(B => (double)B)],
            [.. models.Select(B => OtherRemedies.BaggedVariance(1, rho, B))]
        );
    }

    private static double MeanExcess(int n, int d)
    {
        var normal = new Normal(0, 1, new MersenneTwister(n));
        return Enumerable
            .Range(0, 100)
            .Average(_ =>
                Matrix<double>.Build.Random(n, d, normal).QR().Solve(Vector<double>.Build.Random(n, normal))
                    is var error
                    ? error.DotProduct(error)
                    : 0
            );
    }
}
