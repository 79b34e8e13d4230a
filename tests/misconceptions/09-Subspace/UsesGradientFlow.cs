// Uses gradient flow.
// e^(−ηλt) is the limit for ever smaller steps. Steps of finite size leave (1 − ηλ)ᵗ exactly.
namespace WeightDecay.Misconceptions.UsesGradientFlow;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Exp(-eta * lambda * steps) * Solutions.Subspace.Split(X, w0).NullSpace;
}
