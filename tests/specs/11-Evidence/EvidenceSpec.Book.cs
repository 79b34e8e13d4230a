namespace WeightDecay.Specs;

/// <summary>The section's own data: 20 rows, 200 weights of 0.01, noise of deviation 0.01.</summary>
public sealed partial class EvidenceSpec
{
    private const double NoisePrecision = 1e4;

    [TestCase(0), TestCase(2), Task(4)]
    public void On_the_sections_data_fifty_steps_are_fifty_steps_by_the_dense_covariance(int seed)
    {
        Matrix<double> x = BookDraw.All[seed].X;
        Vector<double> y = BookDraw.All[seed].Y;
        double[] dense = EvidenceOracle.Steps(x, y, [NoisePrecision, NoisePrecision], 50);
        The(() => AlphaAndBeta(Evidence.MaximizeEvidence(x, y, NoisePrecision, NoisePrecision, Fine, 50)))
            .IsWithin(1e-6, dense);
    }

    [Test, Task(1)]
    public void Along_lambda_the_evidence_of_the_sections_data_is_the_profile_by_eigenvalues()
    {
        var draw = BookDraw.All[0];
        The(() => Profile(draw, Evidence.LogEvidence)).Is(BookDraw.Lambdas.Select(draw.LargestEvidence));
    }

    [Test, Task(3)]
    public void With_the_noise_known_the_steps_end_where_the_evidence_is_flat_along_alpha()
    {
        Matrix<double> x = BookDraw.All[0].X;
        Vector<double> y = BookDraw.All[0].Y;
        The(() => EvidenceOracle.Slopes(x, y, PriorAlone(x, y, Evidence.MacKayStep), NoisePrecision)[0])
            .IsWithin(1e-6, 0.0);
    }

    [Test, Task(5)]
    public void On_the_sections_data_the_evidence_needs_to_be_told_the_noise() =>
        The(() => OnTheBook(Evidence.LogEvidence, Evidence.MacKayStep, Evidence.LambdaOfPrecisions)).IsAsVerified();

    private static string OnTheBook(
        Func<Matrix<double>, Vector<double>, double, double, double> evidence,
        Func<Matrix<double>, Vector<double>, double, double, Precisions> step,
        Func<double, double, int, double> lambdaOf
    ) =>
        Table.Of(
            ["seed", "λ evidence", "range", "λ noise known", "λ validation", "loss", "loss", "loss", "constant"],
            BookDraw.All.Select(draw => BookRow(draw, evidence, step, lambdaOf))
        );

    private static double[] BookRow(
        BookDraw draw,
        Func<Matrix<double>, Vector<double>, double, double, double> evidence,
        Func<Matrix<double>, Vector<double>, double, double, Precisions> step,
        Func<double, double, int, double> lambdaOf
    )
    {
        double[] profile = Profile(draw, evidence);
        double alpha = PriorAlone(draw.X, draw.Y, step);
        double[] lambdas =
        [
            BookDraw.Lambdas[Array.IndexOf(profile, profile.Max())],
            lambdaOf(alpha, NoisePrecision, BookDraw.Train),
            BookDraw.Lambdas.MinBy(draw.ValidationLoss),
        ];
        double[] losses = [.. lambdas.Select(draw.ValidationLoss), draw.ValidationLoss(1e12)];
        return [draw.Seed, lambdas[0], profile.Max() - profile.Min(), lambdas[1], lambdas[2], .. losses];
    }

    // For each λ with the noise that suits it best.
    private static double[] Profile(
        BookDraw draw,
        Func<Matrix<double>, Vector<double>, double, double, double> evidence
    ) =>
        [
            .. BookDraw.Lambdas.Select(lambda =>
                evidence(draw.X, draw.Y, BookDraw.Train * draw.BestBeta(lambda) * lambda, draw.BestBeta(lambda))
            ),
        ];

    private static double PriorAlone(
        Matrix<double> x,
        Vector<double> y,
        Func<Matrix<double>, Vector<double>, double, double, Precisions> step
    ) => Enumerable.Range(0, 10).Aggregate(NoisePrecision, (alpha, _) => step(x, y, alpha, NoisePrecision).Alpha);
}
