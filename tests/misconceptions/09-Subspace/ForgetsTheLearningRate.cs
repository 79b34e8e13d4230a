// Forgets the learning rate.
// A step takes ηλ of the weights, not λ: the factor of each step is 1 − ηλ.
namespace WeightDecay.Misconceptions.ForgetsTheLearningRate;

public static class Subspace
{
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    ) => Math.Pow(1 - lambda, steps) * Solutions.Subspace.Split(X, w0).NullSpace;
}
