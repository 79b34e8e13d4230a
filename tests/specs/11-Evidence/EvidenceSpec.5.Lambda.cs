namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    [Test, Task(5)]
    public void Precision_3_against_6_rows_of_precision_5_is_a_tenth() =>
        The(() => Evidence.LambdaOfPrecisions(3, 5, 6)).Is(0.1);

    [Test, Task(5)]
    public void Noise_of_deviation_3_a_prior_of_2_and_6_rows_make_9_over_24() =>
        The(() => Evidence.LambdaOfPrecisions(1 / 4.0, 1 / 9.0, 6)).Is(9 / 24.0, "σ²/(nτ²), as in exercise 04");

    [Test, Task(5)]
    public void Ridge_with_that_lambda_is_the_mean_of_the_weights_given_the_data()
    {
        The(() => EvidenceOracle.Ridge(X, Y, Evidence.LambdaOfPrecisions(0.7, 2.5, 6)))
            .Is(EvidenceOracle.Mean(X, Y, 0.7, 2.5), "w was conditioned on y in their joint normal distribution");
        The(() => EvidenceOracle.Ridge(Wide, WideY, Evidence.LambdaOfPrecisions(0.7, 2.5, 2)))
            .Is(EvidenceOracle.Mean(Wide, WideY, 0.7, 2.5));
    }

    [TestCase(0, 2.5, 6, "alpha"), TestCase(0.7, -1, 6, "beta"), TestCase(0.7, 2.5, 0, "n")]
    [Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void Lambda_needs_precisions_above_0_and_a_row(double alpha, double beta, int n, string name) =>
        The(() => Evidence.LambdaOfPrecisions(alpha, beta, n)).Rejects(name);
}
