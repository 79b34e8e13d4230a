namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    [Test, Task(1)]
    public void One_row_with_input_2_and_target_3_is_a_draw_with_variance_5_from_the_weight_and_4_from_the_noise()
    {
        Matrix<double> x = Rows([
            [2],
        ]);
        Vector<double> y = VectorOf(3);
        The(() => Evidence.LogEvidence(x, y, 0.8, 0.25)).Is(-0.5 - 0.5 * Math.Log(2 * Math.PI * 9));
    }

    [TestCase(0.7, 2.5), TestCase(3.1, 0.4), Task(1)]
    public void It_is_the_log_density_of_y_with_the_covariance_of_noise_and_weights(double alpha, double beta) =>
        The(() => Evidence.LogEvidence(X, Y, alpha, beta)).Is(EvidenceOracle.LogDensity(X, Y, alpha, beta));

    [TestCase(0.7, 2.5), TestCase(3.1, 0.4), Task(1)]
    public void With_fewer_rows_than_weights_it_is_still_that_density(double alpha, double beta) =>
        The(() => Evidence.LogEvidence(Wide, WideY, alpha, beta))
            .Is(EvidenceOracle.LogDensity(Wide, WideY, alpha, beta));

    [TestCase(1e-4), TestCase(1e4), TestCase(1e8), Task(1)]
    public void A_very_wide_or_narrow_prior_costs_no_digits(double alpha)
    {
        The(() => Evidence.LogEvidence(X, Y, alpha, 2.5)).Is(EvidenceOracle.LogDensity(X, Y, alpha, 2.5));
        The(() => Evidence.LogEvidence(Wide, WideY, alpha, 2.5)).Is(EvidenceOracle.LogDensity(Wide, WideY, alpha, 2.5));
    }

    [TestCase(1e-3), TestCase(1e3), Task(1)]
    public void A_hundred_and_fifty_weights_are_not_too_many(double alpha)
    {
        Matrix<double> inputs = Matrix<double>.Build.Dense(4, 150, (i, j) => Math.Cos(1.3 * i * j + j));
        Vector<double> y = Y.SubVector(0, 4);
        The(() => Evidence.LogEvidence(inputs, y, alpha, 2.5))
            .Is(
                EvidenceOracle.LogDensity(inputs, y, alpha, 2.5),
                "the determinant of A is beyond a double, its logarithm is not"
            );
    }

    [Test, Task(1)]
    public void Targets_far_from_0_are_unlikely_but_not_impossible()
    {
        Vector<double> far = 100 * Y;
        The(() => Evidence.LogEvidence(X, far, 0.7, 2.5))
            .Is(
                EvidenceOracle.LogDensity(X, far, 0.7, 2.5),
                "the density is below the smallest double, its logarithm is not"
            );
    }

    [Test, Task(1)]
    public void As_a_density_of_the_target_it_integrates_to_1() =>
        The(() => Integral(Evidence.LogEvidence)).Is(1.0, "a density integrates to 1");

    [Test, Task(1)]
    public void It_is_likelihood_times_prior_summed_over_every_weight() =>
        The(() => Math.Exp(Evidence.LogEvidence(OneInput, TwoTargets, 0.7, 2.5)))
            .Is(
                Trapezium(w => Math.Exp(LikelihoodTimesPrior(w, 0.7, 2.5))),
                "∫ p(y | w) p(w) dw, by the trapezium rule"
            );

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void The_evidence_needs_rows_a_target_for_each_and_precisions_above_0()
    {
        Matrix<double> none = Matrix<double>.Build.Dense(0, 3);
        The(() => Evidence.LogEvidence(none, Y, 0.7, 2.5)).Rejects("X");
        The(() => Evidence.LogEvidence(X, WideY, 0.7, 2.5)).Rejects("y");
        The(() => Evidence.LogEvidence(X, Y, 0, 2.5)).Rejects("alpha");
        The(() => Evidence.LogEvidence(X, Y, 0.7, double.NaN)).Rejects("beta");
    }

    private static readonly Matrix<double> OneInput = Rows([
        [0.8],
        [-1.7],
    ]);
    private static readonly Vector<double> TwoTargets = VectorOf(1.1, -0.6);

    private static double Integral(Func<Matrix<double>, Vector<double>, double, double, double> logEvidence)
    {
        Matrix<double> row = Rows([
            [0.8, -1.7],
        ]);
        return Trapezium(y => Math.Exp(logEvidence(row, VectorOf(y), 0.7, 2.5)));
    }

    // The trapezium rule's error for smooth functions that vanish at both ends is below rounding.
    private static double Trapezium(Func<double, double> f) => 0.2 * Enumerable.Range(-100, 201).Sum(i => f(0.2 * i));

    private static double LikelihoodTimesPrior(double w, double alpha, double beta)
    {
        Vector<double> residual = TwoTargets - OneInput.Column(0) * w;
        return residual.Sum(r => MathNet.Numerics.Distributions.Normal.PDFLn(0, 1 / Math.Sqrt(beta), r))
            + MathNet.Numerics.Distributions.Normal.PDFLn(0, 1 / Math.Sqrt(alpha), w);
    }
}
