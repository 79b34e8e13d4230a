using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    // A single row, 1 with target 4: the weight is 4/(1 + λ).
    private static readonly Matrix<double> OneX = ColumnOf(1);
    private static readonly Vector<double> OneY = VectorOf(4);
    private static readonly double[] ThreeNoneOne = [3, 0, 1];

    // The weights 1, 4 and 2 cost 4.5, 0 and 2 on the first draw, 0.25, 6.25 and 1.25 on the second, 2, 8 and 0 on the third.
    private static readonly Matrix<double>[] HandXs = [ColumnOf(1), ColumnOf(1, 1), ColumnOf(2)];
    private static readonly Vector<double>[] HandYs = [VectorOf(4), VectorOf(1, 0), VectorOf(4)];

    private static readonly LinearWorld Noisy = new(VectorOf(1.4, 0.3, -0.6), 1.2);

    [Test, Task(7)]
    public void Each_draw_picks_the_weight_that_suits_its_own_rows() =>
        The(() => ChoosingLambda.SelectionSpread(OneX, OneY, HandXs, HandYs, ThreeNoneOne))
            .Is(new double[] { 0, 3, 1 }, "the weights 1, 4 and 2 belong to λ = 3, 0 and 1");

    [Test, Task(7)]
    public void A_draw_that_cannot_tell_takes_the_first_and_the_next_one_its_own()
    {
        Matrix<double>[] xs = [ColumnOf(0, 0), ColumnOf(2)];
        Vector<double>[] ys = [VectorOf(1, -5), VectorOf(4)];
        double[] lambdas = [2, 0.5, 1, 9, 0.2];
        The(() => ChoosingLambda.SelectionSpread(OneX, OneY, xs, ys, lambdas)).Is(new double[] { 2, 1 });
    }

    [Test, Task(7)]
    public void Equal_draws_choose_alike()
    {
        Matrix<double>[] xs = [HandXs[1], HandXs[1], HandXs[1]];
        Vector<double>[] ys = [HandYs[1], HandYs[1], HandYs[1]];
        The(() => ChoosingLambda.SelectionSpread(OneX, OneY, xs, ys, ThreeNoneOne)).Is(new double[] { 3, 3, 3 });
    }

    [Test, Task(7)]
    public void Thirty_draws_of_several_sizes_choose_what_costs_them_least()
    {
        var (xs, ys) = ThirtyDraws();
        double[][] errors = ChoosingLambdaOracle.ValidationErrors(X, Y, xs, ys, Mixed);
        The(() => ChoosingLambda.SelectionSpread(X, Y, xs, ys, Mixed))
            .Is(errors.Select(draw => Mixed[ChoosingLambdaOracle.Least(draw)]).ToArray());
    }

    [Test, Task(7, NeverFailedBecause = "the guard clauses are given")]
    public void A_spread_needs_draws_that_fit_and_candidates()
    {
        Vector<double>[] two = [HandYs[0], HandYs[1]];
        double[] below = [0.7, -0.1];
        The(() => ChoosingLambda.SelectionSpread(X, Y, HandXs, HandYs, Mixed)).Rejects("validationXs");
        The(() => ChoosingLambda.SelectionSpread(OneX, OneY, HandXs, two, Mixed)).Rejects("validationYs");
        The(() => ChoosingLambda.SelectionSpread(OneX, OneY, HandXs, HandYs, below)).Rejects("lambdas");
        The(() => ChoosingLambda.SelectionSpread(OneX, Y, HandXs, HandYs, Mixed)).Rejects("y");
    }

    // Of 13 to 18 rows each.
    private static (Matrix<double>[], Vector<double>[]) ThirtyDraws()
    {
        var random = new MersenneTwister(7);
        var draws = Enumerable.Range(0, 30).Select(i => Noisy.Draw(13 + i % 6, random)).ToArray();
        return ([.. draws.Select(draw => draw.X)], [.. draws.Select(draw => draw.Y)]);
    }
}
