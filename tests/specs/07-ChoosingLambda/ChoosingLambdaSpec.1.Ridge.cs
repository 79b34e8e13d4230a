namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    [Test, Task(1)]
    public void Rows_3_and_4_with_targets_1_and_2_need_5_5_over_13_2()
    {
        Matrix<double> x = ColumnOf(3, 4);
        Vector<double> y = VectorOf(1, 2);
        The(() => ChoosingLambda.Ridge(x, y, 0.7)).Is(VectorOf(5.5 / 13.2), "Xᵀy/n is 5.5 and XᵀX/n is 12.5");
    }

    [Test, Task(1)]
    public void There_is_no_intercept_so_equal_targets_need_a_weight()
    {
        Matrix<double> x = ColumnOf(1, 3);
        Vector<double> y = VectorOf(5, 5);
        The(() => ChoosingLambda.Ridge(x, y, 5)).Is(VectorOf(1));
    }

    [Test, Task(1)]
    public void Each_weight_has_its_own_decay_and_no_other()
    {
        Matrix<double> x = Rows([
            [2, 0],
            [0, 1],
        ]);
        Vector<double> y = VectorOf(6, -1);
        The(() => ChoosingLambda.Ridge(x, y, 0.5)).Is(VectorOf(2.4, -0.5), "XᵀX/2 has 2 and 0.5 on its diagonal");
    }

    [Test, Task(1)]
    public void The_pull_of_the_loss_and_that_of_the_decay_cancel() =>
        The(() => Pull(ChoosingLambda.Ridge(X, Y, 0.7), 0.7))
            .Is(Vector<double>.Build.Dense(3), "Xᵀ(Xw − y)/n + λw should be 0");

    [TestCase(0.01), TestCase(0.7), TestCase(40.0), Task(1)]
    public void It_is_least_squares_with_a_row_of_decay_for_each_weight(double lambda) =>
        The(() => ChoosingLambda.Ridge(X, Y, lambda)).Is(ChoosingLambdaOracle.Ridge(X, Y, lambda));

    [Test, Task(1)]
    public void Fewer_rows_than_weights_will_do() =>
        The(() => ChoosingLambda.Ridge(Wide, WideY, 0.7)).Is(ChoosingLambdaOracle.Ridge(Wide, WideY, 0.7));

    [Test, Task(1)]
    public void Every_row_twice_changes_nothing()
    {
        Vector<double> twice = VectorOf([.. Y, .. Y]);
        The(() => ChoosingLambda.Ridge(X.Stack(X), twice, 0.7))
            .Is(ChoosingLambdaOracle.Ridge(X, Y, 0.7), "both sides are means over the rows");
    }

    [Test, Task(1)]
    public void Lambda_0_is_least_squares() => The(() => ChoosingLambda.Ridge(X, Y, 0)).Is(X.QR().Solve(Y));

    [Test, Task(1)]
    public void With_fewer_rows_than_weights_lambda_near_0_gives_the_shortest_solution() =>
        The(() => ChoosingLambda.Ridge(Wide, WideY, 1e-7))
            .IsWithin(1e-6, Wide.PseudoInverse() * WideY, "the rest is of the order of λ");

    [Test, Task(1)]
    public void A_huge_lambda_leaves_the_mean_pull_divided_by_lambda()
    {
        The(() => 1e8 * ChoosingLambda.Ridge(X, Y, 1e8))
            .IsWithin(1e-6, X.TransposeThisAndMultiply(Y) / 7, "w → Xᵀy/(nλ), the rest is of the order of 1/λ");
        The(() => ChoosingLambda.Ridge(X, Y, 1e8)).IsWithin(1e-6, Vector<double>.Build.Dense(3));
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Ridge_needs_rows_targets_and_a_lambda_from_0_up()
    {
        The(() => ChoosingLambda.Ridge(EmptyMatrix, Y, 0.7)).Rejects("X");
        The(() => ChoosingLambda.Ridge(X, WideY, 0.7)).Rejects("y");
        The(() => ChoosingLambda.Ridge(X, Y, -0.7)).Rejects("lambda");
        The(() => ChoosingLambda.Ridge(X, Y, double.NaN)).Rejects("lambda");
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Lambda_0_needs_independent_columns() =>
        The(() => ChoosingLambda.Ridge(Wide, WideY, 0)).Rejects("lambda");

    private static Vector<double> Pull(Vector<double> w, double lambda) =>
        X.TransposeThisAndMultiply(X * w - Y) / Y.Count + lambda * w;
}
