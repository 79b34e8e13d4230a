// Forgets to square the singular values.
// The eigenvalues of XᵀX are the squares of the singular values of X.
namespace WeightDecay.Misconceptions.ForgetsToSquareTheSingularValues;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        X.Svd(false).S.Sum(s => beta * s / (beta * s + alpha));
}
