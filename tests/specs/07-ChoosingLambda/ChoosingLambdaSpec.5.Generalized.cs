namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    // Columns of length 1 at right angles, with entries of one size.
    private static readonly Matrix<double> Level =
        0.5
        * Rows([
            [1, 1, 1, 1],
            [1, -1, 1, -1],
            [1, 1, -1, -1],
            [1, -1, -1, 1],
        ]);

    [Test, Task(5)]
    public void A_mean_leverage_of_five_twelfths_turns_1_8125_into_261_over_49() =>
        The(() => ChoosingLambda.GeneralizedCrossValidation(OneAndTwoX, ThreeAndNone, 0.5))
            .Is(261 / 49.0, "½·mean(e²) is 1.8125, and 1 − tr(H)/2 is 7/12");

    [Test, Task(5)]
    public void Where_all_leverages_are_equal_it_is_leave_one_out() =>
        The(() => ChoosingLambda.GeneralizedCrossValidation(Ones, Three, 0.5))
            .Is(ChoosingLambdaOracle.HonestRefits(Ones, Three, 0.5));

    [TestCase(0.01), TestCase(0.7), TestCase(40.0), Task(5)]
    public void It_is_leave_one_out_after_the_rows_are_turned_until_their_leverages_are_equal(double lambda)
    {
        Matrix<double> x = X.SubMatrix(0, 4, 0, 3);
        Vector<double> y = Y.SubVector(0, 4);
        Matrix<double> turn = Level * x.Svd().U.Transpose();
        The(() => ChoosingLambda.GeneralizedCrossValidation(x, y, lambda))
            .Is(ChoosingLambdaOracle.HonestRefits(turn * x, turn * y, lambda), "the turned rows are left out honestly");
    }

    [Test, Task(5)]
    public void With_fewer_rows_than_weights_too()
    {
        Matrix<double> quarter =
            Rows([
                [1, 1],
                [1, -1],
            ]) / Math.Sqrt(2);
        Matrix<double> turn = quarter * Wide.Svd().U.Transpose();
        The(() => ChoosingLambda.GeneralizedCrossValidation(Wide, WideY, 0.7))
            .Is(ChoosingLambdaOracle.HonestRefits(turn * Wide, turn * WideY, 0.7));
    }

    [Test, Task(5)]
    public void Without_decay_every_weight_costs_a_row()
    {
        double residual = ChoosingLambdaOracle.HalfMeanSquare(Y - X * X.QR().Solve(Y));
        The(() => ChoosingLambda.GeneralizedCrossValidation(X, Y, 0)).Is(residual * 49 / 16, "1 − 3/7, squared");
    }

    [Test, Task(5)]
    public void With_a_huge_lambda_no_weight_costs_anything() =>
        The(() => ChoosingLambda.GeneralizedCrossValidation(X, Y, 1e10))
            .IsWithin(1e-6, ChoosingLambdaOracle.HalfMeanSquare(Y));

    [Test, Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void Generalized_cross_validation_needs_rows_targets_and_a_lambda_that_will_do()
    {
        The(() => ChoosingLambda.GeneralizedCrossValidation(EmptyMatrix, Y, 0.7)).Rejects("X");
        The(() => ChoosingLambda.GeneralizedCrossValidation(X, WideY, 0.7)).Rejects("y");
        The(() => ChoosingLambda.GeneralizedCrossValidation(X, Y, -0.7)).Rejects("lambda");
        The(() => ChoosingLambda.GeneralizedCrossValidation(Wide, WideY, 0)).Rejects("lambda");
    }
}
