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
        Fresh = new LinearWorld(seen, Math.Sqrt(unseen + page.Sigma * page.Sigma));
    }

    /// <summary>The rows as they were drawn, [20, 200].</summary>
    public Matrix<double> Whole { get; }

    /// <summary>The same rows along their own span, [20, 20].</summary>
    public Matrix<double> X { get; }

    public Vector<double> Y { get; }

    /// <summary>Where fresh rows along that span come from.</summary>
    public LinearWorld Fresh { get; }
}
