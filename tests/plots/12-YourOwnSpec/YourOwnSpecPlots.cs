using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class YourOwnSpecPlots
{
    private const double Eta = 0.01;
    private const double Tolerance = 1e-5;
    private static readonly double[] Lambdas = Grid.Logarithmic(1e-6, 1, 61);

    /// <summary>How far some wrong steps are from the right one, for w = 1 and g = 0.5 at the section's rate.</summary>
    [Plot]
    public static Figure A_tiny_lambda_hides_mistakes() =>
        new(
            "A tiny λ hides every mistake in the decay below the tolerance",
            new Axis("λ", Logarithmic: true),
            new Axis("distance from the right step", Logarithmic: true),
            new Line("η forgotten in the decay", Lambdas, Each(lambda => (1 - Eta) * lambda)),
            new Line("decay forgotten", Lambdas, Each(lambda => Eta * lambda)),
            new Line("new weights decayed", Lambdas, Each(lambda => Eta * Eta * lambda * 0.5)),
            new Mark("a tolerance of 1e-5", Y: Tolerance)
        );

    private static double[] Each(Func<double, double> distance) => [.. Lambdas.Select(distance)];
}
