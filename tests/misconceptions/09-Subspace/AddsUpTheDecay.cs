// Adds up the decay.
// 1 − ηλt takes each step's share from the start. A step takes its share of what is left, so the factors multiply: (1 − ηλ)ᵗ.
namespace WeightDecay.Misconceptions.AddsUpTheDecay;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => (1 - eta * lambda * steps) * Solutions.Subspace.Split(X, w0).NullSpace;
}
