// Leaves the null part alone.
// The gradient of the loss has no part in the null space, but the penalty's gradient λw has: with λ > 0 each step leaves 1 − ηλ
// of the null part.
namespace WeightDecay.Misconceptions.LeavesTheNullPartAlone;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Solutions.Subspace.Split(X, w0).NullSpace;
}
