using MathNet.Numerics.Distributions;

namespace WeightDecay.Given;

/// <summary>
/// Where examples come from: y = x·w + noise without an intercept, with inputs from N(0, I). Since the truth is known, so is
/// the error that weights will have on fresh rows, without a draw.
/// </summary>
/// <param name="W">The true weights, [d].</param>
/// <param name="Sigma">The noise's standard deviation σ ≥ 0.</param>
public sealed record LinearWorld(Vector<double> W, double Sigma)
{
    /// <summary>Draws examples: all inputs first, then all noise.</summary>
    /// <param name="rows">How many, at least 1.</param>
    /// <param name="random">Where chance comes from; draws go on where the last ones ended.</param>
    public (Matrix<double> X, Vector<double> Y) Draw(int rows, Random random)
    {
        Matrix<double> x = Matrix<double>.Build.Random(rows, W.Count, new Normal(0, 1, random));
        return (x, x * W + Sigma * Vector<double>.Build.Random(rows, new Normal(0, 1, random)));
    }

    /// <summary>The expected ½(ŷ − y)² of a fresh row: ½‖w − W‖² + ½σ².</summary>
    /// <param name="w">The weights to be judged, [d].</param>
    public double FreshError(Vector<double> w) => 0.5 * ((w - W).DotProduct(w - W) + Sigma * Sigma);
}
