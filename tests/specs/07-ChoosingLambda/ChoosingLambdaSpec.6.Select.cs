using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    private static readonly double[] Mixed = [3, 0.01, 0.3, 40, 0.7];

    [Test, Task(6)]
    public void Lambda_1_costs_least_where_4_and_1_predict_each_other()
    {
        Matrix<double> x = ColumnOf(1, 1);
        Vector<double> y = VectorOf(4, 1);
        double[] lambdas = [4, 0, 1, 9];
        The(() => ChoosingLambda.SelectLambda(x, y, lambdas, ChoosingLambdaOracle.Singles(2)))
            .Is(1, "y/(1 + λ) of the other row costs 3.62, 4.5, 3.3125 and 3.8925");
    }

    [Test, Task(6)]
    public void A_row_counts_as_much_in_a_large_fold_as_alone()
    {
        Matrix<double> x = ColumnOf(1, 1, 1, 1);
        Vector<double> y = VectorOf(3, 1, 1, 1);
        double[] lambdas = [0.5, 1.5];
        int[][] folds =
        [
            [0],
            [1, 2, 3],
        ];
        The(() => ChoosingLambda.SelectLambda(x, y, lambdas, folds))
            .Is(1.5, "a row costs 1.056 and 0.86; of a fold's mean it would be 1.611 and 1.7");
    }

    [Test, Task(6)]
    public void Of_equally_good_ones_it_is_the_first()
    {
        Vector<double> zeros = Vector<double>.Build.Dense(7);
        The(() => ChoosingLambda.SelectLambda(X, zeros, Mixed, Uneven)).Is(3, "every λ predicts 0, and 0 is right");
    }

    [Test, Task(6)]
    public void A_single_candidate_wins()
    {
        double[] alone = [0.7];
        The(() => ChoosingLambda.SelectLambda(X, Y, alone, Uneven)).Is(0.7);
    }

    [Test, Task(6)]
    public void In_twelve_draws_it_is_the_one_whose_rows_cost_least_while_held_out()
    {
        var random = new MersenneTwister(7);
        var world = new LinearWorld(VectorOf(0.7, -0.4, 0, 1.1), 1.2);
        var draws = Enumerable.Range(0, 12).Select(_ => world.Draw(7, random)).ToArray();
        Matrix<double>[] xs = [.. draws.Select(draw => draw.X)];
        Vector<double>[] ys = [.. draws.Select(draw => draw.Y)];
        The(() => Choices(xs, ys, ChoosingLambda.SelectLambda)).Is(xs.Zip(ys, Best).ToArray());
    }

    [Test, Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void A_choice_needs_candidates_from_0_up_and_a_fold_for_each_row()
    {
        double[] below = [0.7, -0.1];
        int[][] missing =
        [
            [5, 2, 0],
            [1, 6],
            [4],
        ];
        The(() => ChoosingLambda.SelectLambda(X, Y, below, Uneven)).Rejects("lambdas");
        The(() => ChoosingLambda.SelectLambda(X, Y, Array.Empty<double>(), Uneven)).Rejects("lambdas");
        The(() => ChoosingLambda.SelectLambda(X, Y, Mixed, missing)).Rejects("folds");
        The(() => ChoosingLambda.SelectLambda(X, WideY, Mixed, Uneven)).Rejects("y");
    }

    private static double[] Choices(
        Matrix<double>[] xs,
        Vector<double>[] ys,
        Func<Matrix<double>, Vector<double>, double[], int[][], double> select
    ) => [.. xs.Zip(ys, (x, y) => select(x, y, Mixed, Uneven))];

    private static double Best(Matrix<double> x, Vector<double> y) =>
        Mixed[
            ChoosingLambdaOracle.Least([
                .. Mixed.Select(lambda => ChoosingLambdaOracle.HeldOutErrors(x, y, lambda, Uneven).Average()),
            ])
        ];
}
