using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    // Five folds of 24 rows, written down: the estimates shall not hang on anybody's shuffle.
    private static readonly int[][] Five =
    [
        [7, 2, 19, 11, 23],
        [0, 14, 9, 21, 5],
        [16, 3, 12, 8, 22],
        [18, 1, 6, 20, 13],
        [10, 4, 17, 15],
    ];

    private static readonly Lazy<Valley> Sides = new(() => new Valley());
    private static readonly Lazy<PageDraw[]> Page = new(() =>
    {
        var random = new MersenneTwister(7);
        return [.. Enumerable.Range(0, 4).Select(_ => new PageDraw(random))];
    });

    [Test, Task(5)]
    public void Three_estimates_of_the_error_and_the_error_itself() =>
        The(() =>
                Estimates(
                    Sides.Value.X,
                    Sides.Value.Y,
                    ChoosingLambda.CrossValidationError,
                    ChoosingLambda.LeaveOneOutError,
                    ChoosingLambda.GeneralizedCrossValidation
                )
            )
            .IsAsVerified();

    [TestCase(0.01), TestCase(1.0), TestCase(30.0), Task(4)]
    public void That_table_holds_the_means_of_24_honest_refits(double lambda) =>
        The(() => ChoosingLambda.LeaveOneOutError(Sides.Value.X, Sides.Value.Y, lambda))
            .Is(ChoosingLambdaOracle.HonestRefits(Sides.Value.X, Sides.Value.Y, lambda));

    [TestCase(0.01), TestCase(1.0), TestCase(30.0), Task(3)]
    public void And_the_mean_of_what_24_rows_cost_while_held_out(double lambda) =>
        The(() => ChoosingLambda.CrossValidationError(Sides.Value.X, Sides.Value.Y, lambda, Five))
            .Is(ChoosingLambdaOracle.HeldOutErrors(Sides.Value.X, Sides.Value.Y, lambda, Five).Average());

    [Test, Task(8)]
    public void The_more_validation_rows_the_narrower_the_spread_and_the_smaller_the_optimism() =>
        The(() => Spreads(ChoosingLambda.SelectionSpread, ChoosingLambda.SelectionOptimism)).IsAsVerified();

    [TestCase(40), TestCase(160), Task(7)]
    public void That_table_holds_the_choices_of_25_draws(int rows)
    {
        Valley valley = Sides.Value;
        var (xs, ys) = valley.Draws(rows);
        double[][] errors = ChoosingLambdaOracle.ValidationErrors(valley.X, valley.Y, xs, ys, Valley.Lambdas);
        The(() => ChoosingLambda.SelectionSpread(valley.X, valley.Y, xs, ys, Valley.Lambdas))
            .Is(errors.Select(draw => Valley.Lambdas[ChoosingLambdaOracle.Least(draw)]).ToArray());
    }

    [TestCase(40), TestCase(160), Task(8)]
    public void And_how_far_the_winners_of_25_draws_flatter_themselves(int rows)
    {
        Valley valley = Sides.Value;
        var (xs, ys) = valley.Draws(rows);
        double[][] errors = ChoosingLambdaOracle.ValidationErrors(valley.X, valley.Y, xs, ys, Valley.Lambdas);
        The(() => ChoosingLambda.SelectionOptimism(valley.X, valley.Y, xs, ys, Valley.Lambdas))
            .Is(ChoosingLambdaOracle.Optimism(errors));
    }

    [Test, Task(7)]
    public void On_the_sections_data_the_winner_scatters_over_four_decades_and_it_hardly_matters() =>
        The(() => OnThePage(ChoosingLambda.SelectionSpread)).IsAsVerified();

    [Test, Task(1)]
    public void Twenty_coordinates_give_the_predictions_of_two_hundred()
    {
        PageDraw draw = Page.Value[0];
        Matrix<double> gram = draw.Whole * draw.Whole.Transpose();
        The(() => draw.X * ChoosingLambda.Ridge(draw.X, draw.Y, 0.7))
            .Is(gram * (gram + Matrix<double>.Build.DenseDiagonal(20, 20 * 0.7)).LU().Solve(draw.Y));
    }

    private static string Estimates(
        Matrix<double> x,
        Vector<double> y,
        Func<Matrix<double>, Vector<double>, double, int[][], double> folds,
        Func<Matrix<double>, Vector<double>, double, double> leaveOneOut,
        Func<Matrix<double>, Vector<double>, double, double> generalized
    )
    {
        return Table.Of(
            ["λ", "training", "5 folds", "leave one out", "generalised", "fresh"],
            Valley.Lambdas.Select(Row)
        );

        double[] Row(double lambda, int i)
        {
            double training = ChoosingLambdaOracle.HalfMeanSquare(y - x * ChoosingLambdaOracle.Ridge(x, y, lambda));
            double[] estimates = [folds(x, y, lambda, Five), leaveOneOut(x, y, lambda), generalized(x, y, lambda)];
            return [lambda, training, .. estimates, Sides.Value.Fresh[i]];
        }
    }

    private static string Spreads(
        Func<Matrix<double>, Vector<double>, Matrix<double>[], Vector<double>[], double[], double[]> spread,
        Func<Matrix<double>, Vector<double>, Matrix<double>[], Vector<double>[], double[], double> optimism
    )
    {
        Valley v = Sides.Value;
        return Table.Of(
            ["rows", "least λ", "10 %", "middle", "90 %", "most", "optimism %", "cost %"],
            Valley.Sizes.Select(Row)
        );

        double[] Row(int rows)
        {
            var (xs, ys) = v.Draws(rows);
            double[] chosen = spread(v.X, v.Y, xs, ys, Valley.Lambdas);
            double gap = optimism(v.X, v.Y, xs, ys, Valley.Lambdas);
            double best = v.Fresh.Min();
            double cost = chosen.Average(lambda => v.Fresh[Array.IndexOf(Valley.Lambdas, lambda)]) - best;
            return [rows, .. Quantiles(chosen), 100 * gap / best, 100 * cost / best];
        }
    }

    private static string OnThePage(
        Func<Matrix<double>, Vector<double>, Matrix<double>[], Vector<double>[], double[], double[]> spread
    )
    {
        return Table.Of(
            ["training draw", "least λ", "10 %", "middle", "90 %", "most", "cost %", "of λ = 1 %"],
            Page.Value.Select(Row)
        );

        double[] Row(PageDraw draw, int i)
        {
            double[] chosen = spread(draw.X, draw.Y, draw.Xs, draw.Ys, PageDraw.Lambdas);
            double best = draw.Fresh.Min();
            return [i + 1, .. Quantiles(chosen), 100 * (chosen.Average(Fresh) / best - 1), 100 * (Fresh(1) / best - 1)];

            double Fresh(double lambda) => draw.Fresh[Array.IndexOf(PageDraw.Lambdas, lambda)];
        }
    }

    // The least, those that a tenth, half and nine tenths do not exceed, and the most.
    private static double[] Quantiles(double[] values)
    {
        double[] ordered = [.. values.Order()];
        return [.. new[] { 0, 0.1, 0.5, 0.9, 1 }.Select(p => ordered[(int)Math.Round(p * (ordered.Length - 1))])];
    }
}
