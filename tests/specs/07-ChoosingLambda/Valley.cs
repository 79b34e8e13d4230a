using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

/// <summary>
/// A world whose valley has two sides: 12 weights of 0.3 and noise of deviation 1, with 24 training rows. Then 25 draws of
/// 160 validation rows; smaller draws are their first rows.
/// </summary>
internal sealed class Valley
{
    private readonly Dictionary<int, (Matrix<double>[], Vector<double>[])> draws = [];

    public Valley()
    {
        var random = new MersenneTwister(7);
        (X, Y) = World.Draw(24, random);
        var pool = Enumerable.Range(0, 25).Select(_ => World.Draw(160, random)).ToArray();
        Fresh = [.. Lambdas.Select(lambda => World.FreshError(ChoosingLambdaOracle.Ridge(X, Y, lambda)))];
        foreach (int rows in Sizes)
            draws[rows] = (
                [.. pool.Select(draw => draw.X.SubMatrix(0, rows, 0, 12))],
                [.. pool.Select(draw => draw.Y.SubVector(0, rows))]
            );
    }

    public static double[] Lambdas { get; } = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

    public static int[] Sizes { get; } = [10, 40, 160];

    /// <summary>What ridge costs on fresh rows, for each λ.</summary>
    public double[] Fresh { get; }

    public LinearWorld World { get; } = new(Vector<double>.Build.Dense(12, 0.3), 1);

    public Matrix<double> X { get; }

    public Vector<double> Y { get; }

    public (Matrix<double>[] Xs, Vector<double>[] Ys) Draws(int rows) => draws[rows];
}
