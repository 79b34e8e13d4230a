using MathNet.Numerics.Random;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

/// <summary>The valley, what is chosen in it, and three estimates of its depth: 24 rows, 12 weights of 0.3, noise 1.</summary>
public static class ChoosingLambdaPlots
{
    private static readonly double[] Lambdas = Grid.Logarithmic(0.01, 100, 25);
    private static readonly LinearWorld World = new(Vector<double>.Build.Dense(12, 0.3), 1);

    /// <summary>
    /// Cross-validation with five folds in 12 shuffles of the same 24 rows, and how often each λ is chosen by 40 draws of
    /// 40 validation rows.
    /// </summary>
    [Plot]
    public static Figure The_valley_is_flat()
    {
        var random = new MersenneTwister(7);
        var (x, y) = World.Draw(24, random);
        var draws = Enumerable.Range(0, 40).Select(_ => World.Draw(40, random)).ToArray();
        double[] chosen = ChoosingLambda.SelectionSpread(
            x,
            y,
            [.. draws.Select(draw => draw.X)],
            [.. draws.Select(draw => draw.Y)],
            Coarse
        );
        int[][][] shuffles = [.. Enumerable.Range(0, 12).Select(seed => ChoosingLambda.Folds(24, 5, seed))];
        double[][] errors =
        [
            .. Lambdas.Select(lambda =>
                shuffles.Select(folds => ChoosingLambda.CrossValidationError(x, y, lambda, folds)).Order().ToArray()
            ),
        ];
        return new Figure(
            "The valley is flat, and the λ that is chosen scatters in it",
            new Axis("λ", Logarithmic: true),
            new Axis("error ½e², or share of draws", From: 0),
            new Bars("chosen", Coarse, [.. Coarse.Select(lambda => chosen.Count(c => c == lambda) / 40.0)]),
            new Band("5 folds, 12 shuffles", Lambdas, [.. errors.Select(e => e[0])], [.. errors.Select(e => e[^1])]),
            new Line("fresh rows", Lambdas, [.. Lambdas.Select(l => World.FreshError(ChoosingLambda.Ridge(x, y, l)))])
        );
    }

    /// <summary>The means over 60 training draws of two estimates, of the error on fresh rows, and of that on the training rows.</summary>
    [Plot]
    public static Figure Two_estimates_without_a_fold()
    {
        var random = new MersenneTwister(7);
        var draws = Enumerable.Range(0, 60).Select(_ => World.Draw(24, random)).ToArray();
        return new Figure(
            "On average one fit knows what fresh rows will cost",
            new Axis("λ", Logarithmic: true),
            new Axis("error ½e², mean of 60 training draws", From: 0),
            Mean("leave one out", ChoosingLambda.LeaveOneOutError),
            Mean("generalised", ChoosingLambda.GeneralizedCrossValidation),
            Mean("fresh rows", (x, y, lambda) => World.FreshError(ChoosingLambda.Ridge(x, y, lambda))),
            Mean("training rows", (x, y, lambda) => Cost(y - x * ChoosingLambda.Ridge(x, y, lambda)))
        );

        Line Mean(string name, Func<Matrix<double>, Vector<double>, double, double> error) =>
            new(name, Coarse, [.. Coarse.Select(lambda => draws.Average(draw => error(draw.X, draw.Y, lambda)))]);
    }

    // Four to a decade.
    private static double[] Coarse { get; } = Grid.Logarithmic(0.01, 100, 17);

    private static double Cost(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);
}
