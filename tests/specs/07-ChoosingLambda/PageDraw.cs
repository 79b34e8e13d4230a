using MathNet.Numerics.LinearAlgebra.Factorization;

namespace WeightDecay.Specs;

/// <summary>
/// Training rows of the section's size, 20 with 200 inputs, without the bias. Ridge has no weight outside their span, so 20
/// coordinates along it say all there is to say; on fresh rows, what lies outside it is so much more noise.
/// </summary>
internal sealed class PageDraw
{
    public PageDraw(Random random)
    {
        var page = new LinearWorld(Vector<double>.Build.Dense(200, 0.01), 0.01);
        (Whole, Y) = page.Draw(20, random);
        Matrix<double> span = Whole.Transpose().QR(QRMethod.Thin).Q;
        Vector<double> seen = span.TransposeThisAndMultiply(page.W);
        double unseen = page.W.DotProduct(page.W) - seen.DotProduct(seen);
        X = Whole * span;
        var fresh = new LinearWorld(seen, Math.Sqrt(unseen + page.Sigma * page.Sigma));
        Fresh = [.. Lambdas.Select(lambda => fresh.FreshError(ChoosingLambdaOracle.Ridge(X, Y, lambda)))];
        var draws = Enumerable.Range(0, 20).Select(_ => fresh.Draw(100, random)).ToArray();
        (Xs, Ys) = ([.. draws.Select(draw => draw.X)], [.. draws.Select(draw => draw.Y)]);
    }

    public static double[] Lambdas { get; } = [0.001, 0.01, 0.1, 0.3, 1, 3, 10, 30, 100];

    /// <summary>The rows as they were drawn, [20, 200].</summary>
    public Matrix<double> Whole { get; }

    /// <summary>The same rows along their own span, [20, 20].</summary>
    public Matrix<double> X { get; }

    public Vector<double> Y { get; }

    /// <summary>What ridge costs on fresh rows, for each λ.</summary>
    public double[] Fresh { get; }

    /// <summary>The inputs of 20 draws of 100 validation rows, along the same span.</summary>
    public Matrix<double>[] Xs { get; }

    public Vector<double>[] Ys { get; }
}
