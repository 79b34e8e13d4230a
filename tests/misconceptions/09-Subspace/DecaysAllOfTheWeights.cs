// Decays all of the weights.
// This is (1 − ηλ)ᵗw₀, row part and all. The row part follows the data as well; take the null part of w₀ first.
namespace WeightDecay.Misconceptions.DecaysAllOfTheWeights;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda, steps) * w0;
}
