namespace WeightDecay.Specs;

public sealed partial class EvidenceSpec
{
    // The third column is the sum of the others, so the rank is 2.
    private static readonly Matrix<double> Deficient = Rows([
        [1, 2, 3],
        [3, -4, -1],
        [-2, 0, -2],
        [0.5, 1, 1.5],
    ]);

    [Test, Task(2)]
    public void Eigenvalues_18_and_2_against_a_prior_of_2_count_9_tenths_and_a_half() =>
        The(() => Evidence.EffectiveParameters(Diagonal, 2, 2)).Is(1.4);

    [Test, Task(2)]
    public void Columns_that_are_orthogonal_count_alike()
    {
        Matrix<double> signs = Rows([
            [2, 2],
            [2, -2],
            [-2, 2],
            [-2, -2],
        ]);
        The(() => Evidence.EffectiveParameters(signs, 3, 0.25))
            .Is(2 * 4 / 7.0, "βXᵀX = 4I, so each of the two counts 4/7");
    }

    [TestCase(0.7, 2.5), TestCase(3.1, 0.4), Task(2)]
    public void It_is_the_trace_of_the_matrix_that_takes_targets_to_predictions(double alpha, double beta)
    {
        The(() => Evidence.EffectiveParameters(X, alpha, beta)).Is(EvidenceOracle.HatTrace(X, alpha, beta));
        The(() => Evidence.EffectiveParameters(Wide, alpha, beta)).Is(EvidenceOracle.HatTrace(Wide, alpha, beta));
    }

    [Test, Task(2)]
    public void A_very_narrow_prior_leaves_no_parameter_to_the_data() =>
        The(() => Evidence.EffectiveParameters(X, 1e8, 2.5)).IsWithin(1e-5, 0.0, "no eigenvalue is above 100");

    [Test, Task(2)]
    public void A_very_wide_prior_leaves_the_rank_to_the_data()
    {
        The(() => Evidence.EffectiveParameters(X, 1e-6, 2.5)).IsWithin(1e-5, 3.0, "six rows determine three weights");
        The(() => Evidence.EffectiveParameters(Wide, 1e-6, 2.5))
            .IsWithin(1e-5, 2.0, "two rows determine no more than two");
        The(() => Evidence.EffectiveParameters(Deficient, 1e-6, 2.5))
            .IsWithin(1e-5, 2.0, "the third column is the sum of the others");
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void Counting_needs_inputs_and_precisions_above_0()
    {
        Matrix<double> none = Matrix<double>.Build.Dense(4, 0);
        The(() => Evidence.EffectiveParameters(none, 0.7, 2.5)).Rejects("X");
        The(() => Evidence.EffectiveParameters(X, -0.7, 2.5)).Rejects("alpha");
        The(() => Evidence.EffectiveParameters(X, 0.7, 0)).Rejects("beta");
    }
}
