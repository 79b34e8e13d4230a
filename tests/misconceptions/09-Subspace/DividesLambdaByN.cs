// Divides lambda by n.
// The mean over n rows belongs to the loss. The penalty is not divided: each step takes ηλ.
namespace WeightDecay.Misconceptions.DividesLambdaByN;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - eta * lambda / X.RowCount, steps) * Solutions.Subspace.Split(X, w0).NullSpace;
}
