using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

/// <summary>Draws from the model that the evidence supposes.</summary>
internal static class EvidenceData
{
    /// <summary>Data sets whose inputs are standard normal, and weights and noise of the given precisions.</summary>
    public static IEnumerable<(Matrix<double> X, Vector<double> Y)> Draws(Precisions truth, int draws, int n, int d)
    {
        var random = new MersenneTwister(11);
        var noise = new Normal(0, 1 / Math.Sqrt(truth.Beta), random);
        var prior = new Normal(0, 1 / Math.Sqrt(truth.Alpha), random);
        for (int i = 0; i < draws; i++)
        {
            Matrix<double> x = Matrix<double>.Build.Random(n, d, new Normal(0, 1, random));
            yield return (x, x * Vector<double>.Build.Random(d, prior) + Vector<double>.Build.Random(n, noise));
        }
    }
}
