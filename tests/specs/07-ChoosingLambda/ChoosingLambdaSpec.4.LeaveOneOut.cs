namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    private static readonly Matrix<double> OneAndTwoX = ColumnOf(1, 2);
    private static readonly Vector<double> ThreeAndNone = VectorOf(3, 0);

    [Test, Task(4)]
    public void Residuals_2_5_and_minus_1_are_3_and_minus_3_when_left_out() =>
        The(() => ChoosingLambda.LeaveOneOutError(OneAndTwoX, ThreeAndNone, 0.5))
            .Is(4.5, "w is 0.5, and the leverages are 1/6 and 4/6");

    [Test, Task(4)]
    public void Without_decay_a_mean_misses_by_n_over_n_minus_1_times_its_residual() =>
        The(() => ChoosingLambda.LeaveOneOutError(Ones, Three, 0))
            .Is(9.75, "the residuals −3, −1 and 4 of the mean 5 become −4.5, −1.5 and 6");

    [TestCase(0.01), TestCase(0.7), TestCase(40.0), Task(4)]
    public void It_is_what_n_honest_refits_find(double lambda) =>
        The(() => ChoosingLambda.LeaveOneOutError(X, Y, lambda))
            .Is(ChoosingLambdaOracle.HonestRefits(X, Y, lambda), "each on n − 1 rows with λn/(n − 1)");

    [TestCase(0.05), TestCase(0.7), Task(4)]
    public void So_it_is_with_fewer_rows_than_weights(double lambda) =>
        The(() => ChoosingLambda.LeaveOneOutError(Wide, WideY, lambda))
            .Is(ChoosingLambdaOracle.HonestRefits(Wide, WideY, lambda), "each on n − 1 rows with λn/(n − 1)");

    [Test, Task(4)]
    public void It_is_cross_validation_with_n_folds_and_a_little_more_decay() =>
        The(() => ChoosingLambda.LeaveOneOutError(X, Y, 0.6))
            .Is(
                ChoosingLambdaOracle.HeldOutErrors(X, Y, 0.7, ChoosingLambdaOracle.Singles(7)).Average(),
                "0.6 for seven rows and 0.7 for six are the same nλ"
            );

    [Test, Task(4)]
    public void A_row_of_zeros_has_no_say_so_leaving_it_out_changes_nothing()
    {
        Matrix<double> x = ColumnOf(2, 0);
        Vector<double> y = VectorOf(0, 3);
        The(() => ChoosingLambda.LeaveOneOutError(x, y, 0.7)).Is(2.25, "it misses by 3 either way, the other by 0");
    }

    [Test, Task(4)]
    public void With_a_huge_lambda_nothing_is_predicted_and_nothing_left_out() =>
        The(() => ChoosingLambda.LeaveOneOutError(X, Y, 1e10)).IsWithin(1e-6, ChoosingLambdaOracle.HalfMeanSquare(Y));

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void Leaving_out_needs_rows_targets_and_a_lambda_that_will_do()
    {
        The(() => ChoosingLambda.LeaveOneOutError(EmptyMatrix, Y, 0.7)).Rejects("X");
        The(() => ChoosingLambda.LeaveOneOutError(X, WideY, 0.7)).Rejects("y");
        The(() => ChoosingLambda.LeaveOneOutError(X, Y, -0.7)).Rejects("lambda");
        The(() => ChoosingLambda.LeaveOneOutError(Wide, WideY, 0)).Rejects("lambda");
    }
}
