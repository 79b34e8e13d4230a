using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    [Test, Task(8)]
    public void The_winners_look_better_by_7125_3000_and_1625_thousandths() =>
        The(() => ChoosingLambda.SelectionOptimism(OneX, OneY, HandXs, HandYs, ThreeNoneOne))
            .Is(11.75 / 3, "the winners cost 0, 0.25 and 0 at home, and 7.125, 3.25 and 1.625 on the two other draws");

    [Test, Task(8)]
    public void Who_cannot_choose_cannot_flatter_himself()
    {
        double[] alone = [0.7];
        var (xs, ys) = ThirtyDraws();
        The(() => ChoosingLambda.SelectionOptimism(X, Y, xs, ys, alone))
            .Is(0, "each draw is as often home as away, so a single candidate has no advantage");
    }

    [Test, Task(8)]
    public void Where_all_draws_are_equal_home_is_like_away()
    {
        Matrix<double>[] xs = [HandXs[1], HandXs[1], HandXs[1]];
        Vector<double>[] ys = [HandYs[1], HandYs[1], HandYs[1]];
        The(() => ChoosingLambda.SelectionOptimism(OneX, OneY, xs, ys, ThreeNoneOne)).Is(0);
    }

    [Test, Task(8)]
    public void Over_thirty_draws_of_several_sizes_it_is_30_29ths_of_the_gap_to_their_mean()
    {
        var (xs, ys) = ThirtyDraws();
        double gap = ChoosingLambdaOracle.Optimism(ChoosingLambdaOracle.ValidationErrors(X, Y, xs, ys, Mixed));
        The(() => ChoosingLambda.SelectionOptimism(X, Y, xs, ys, Mixed)).Is(gap);
    }

    [Test, Task(8)]
    public void It_is_never_below_0_whatever_the_draws() =>
        The(() => LeastOf(60, ChoosingLambda.SelectionOptimism))
            .IsAtLeast(
                -1e-12,
                "no other choice costs the draws less at home than their own winners; 1e-12 is rounding"
            );

    [Test, Task(8, NeverFailedBecause = "the guard clauses are given")]
    public void Optimism_needs_a_second_draw_that_fits_and_candidates()
    {
        Matrix<double>[] oneX = [HandXs[0]];
        Vector<double>[] oneY = [HandYs[0]];
        Vector<double>[] two = [HandYs[0], HandYs[1]];
        The(() => ChoosingLambda.SelectionOptimism(OneX, OneY, oneX, oneY, Mixed)).Rejects("validationXs");
        The(() => ChoosingLambda.SelectionOptimism(OneX, OneY, HandXs, two, Mixed)).Rejects("validationYs");
        The(() => ChoosingLambda.SelectionOptimism(OneX, OneY, HandXs, HandYs, Array.Empty<double>()))
            .Rejects("lambdas");
    }

    // The least of so many worlds' results, each with three draws of two rows and candidates of its own.
    private static double LeastOf(
        int worlds,
        Func<Matrix<double>, Vector<double>, Matrix<double>[], Vector<double>[], double[], double> optimism
    )
    {
        var random = new MersenneTwister(7);
        return Enumerable.Range(0, worlds).Min(_ => OfOneWorld());

        double OfOneWorld()
        {
            var (x, y) = Noisy.Draw(4, random);
            var draws = Enumerable.Range(0, 3).Select(_ => Noisy.Draw(2, random)).ToArray();
            double[] lambdas = [.. Enumerable.Range(0, 4).Select(_ => Math.Exp(4 * random.NextDouble() - 3))];
            return optimism(x, y, [.. draws.Select(d => d.X)], [.. draws.Select(d => d.Y)], lambdas);
        }
    }
}
