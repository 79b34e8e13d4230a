// Adds the number to every entry.
// A matrix plus a number adds the number to all entries, beside the diagonal too. What the prior adds is a number times
// the identity: build it with DenseIdentity or DenseDiagonal.
namespace WeightDecay.Misconceptions.AddsTheNumberToEveryEntry;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solved(
            X.TransposeThisAndMultiply(X) / (sigma * sigma) + 1 / (tau * tau),
            X.TransposeThisAndMultiply(y) / (sigma * sigma)
        );

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Posterior(X, y, sigma, tau).Mean;

    private static GaussianPosterior Solved(Matrix<double> precision, Vector<double> right) =>
        new(precision.LU().Solve(right), precision.LU().Inverse());
}
