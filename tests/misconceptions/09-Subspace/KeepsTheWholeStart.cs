// Keeps the whole start.
// w₀ + X⁺y counts the row part of w₀ as well, which the data replaces by X⁺y. Only the null part of w₀ stays.
namespace WeightDecay.Misconceptions.KeepsTheWholeStart;

public static class Subspace
{
    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        w0 + Solutions.Subspace.MinimumNormSolution(X, y);
}
