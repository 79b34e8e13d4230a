namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    private static readonly Matrix<double> Ones = ColumnOf(1, 1, 1);
    private static readonly Vector<double> Three = VectorOf(2, 4, 9);
    private static readonly int[][] OneAndTwo =
    [
        [0],
        [1, 2],
    ];

    [Test, Task(3)]
    public void Means_of_2_4_and_9_miss_the_rows_held_out() =>
        The(() => ChoosingLambda.CrossValidationError(Ones, Three, 0, OneAndTwo))
            .Is(73.25 / 6, "6.5 misses 2 by 4.5, and 2 misses 4 and 9 by 2 and 7: each row counts once");

    [Test, Task(3)]
    public void Lambda_1_halves_those_means() =>
        The(() => ChoosingLambda.CrossValidationError(Ones, Three, 1, OneAndTwo))
            .Is(74.5625 / 6, "3.25 misses 2 by 1.25, and 1 misses 4 and 9 by 3 and 8");

    [TestCase(0.01), TestCase(0.7), TestCase(40.0), Task(3)]
    public void It_is_the_mean_over_all_rows_of_what_each_costs_while_held_out(double lambda) =>
        The(() => ChoosingLambda.CrossValidationError(X, Y, lambda, Uneven))
            .Is(ChoosingLambdaOracle.HeldOutErrors(X, Y, lambda, Uneven).Average());

    [Test, Task(3)]
    public void Neither_the_order_of_the_folds_nor_that_of_their_rows_matters()
    {
        int[][] shuffled =
        [
            [3, 4],
            [0, 5, 2],
            [6, 1],
        ];
        The(() => ChoosingLambda.CrossValidationError(X, Y, 0.7, shuffled))
            .Is(ChoosingLambdaOracle.HeldOutErrors(X, Y, 0.7, Uneven).Average());
    }

    [Test, Task(3)]
    public void With_a_huge_lambda_every_prediction_is_0() =>
        The(() => ChoosingLambda.CrossValidationError(X, Y, 1e10, Uneven))
            .IsWithin(1e-6, ChoosingLambdaOracle.HalfMeanSquare(Y));

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Cross_validation_needs_a_fold_for_each_row()
    {
        int[][] missing =
        [
            [5, 2, 0],
            [1, 6],
            [4],
        ];
        int[][] twice =
        [
            [5, 2, 0],
            [1, 6],
            [4, 3, 5],
        ];
        int[][] alone =
        [
            [0, 1, 2, 3, 4, 5, 6],
        ];
        The(() => ChoosingLambda.CrossValidationError(X, Y, 0.7, missing)).Rejects("folds");
        The(() => ChoosingLambda.CrossValidationError(X, Y, 0.7, twice)).Rejects("folds");
        The(() => ChoosingLambda.CrossValidationError(X, Y, 0.7, alone)).Rejects("folds");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Cross_validation_needs_rows_targets_and_a_lambda_from_0_up()
    {
        The(() => ChoosingLambda.CrossValidationError(EmptyMatrix, Y, 0.7, Uneven)).Rejects("X");
        The(() => ChoosingLambda.CrossValidationError(X, WideY, 0.7, Uneven)).Rejects("y");
        The(() => ChoosingLambda.CrossValidationError(X, Y, -0.7, Uneven)).Rejects("lambda");
    }
}
