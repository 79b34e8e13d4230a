// Decays like the squared norm.
// (1 − ηλ)²ᵗ is what ‖P⊥w‖² keeps. The weights themselves keep (1 − ηλ)ᵗ.
namespace WeightDecay.Misconceptions.DecaysLikeTheSquaredNorm;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda, 2 * steps) * Solutions.Subspace.Split(X, w0).NullSpace;
}
