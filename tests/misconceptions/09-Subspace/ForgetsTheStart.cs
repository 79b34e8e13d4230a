// Forgets the start.
// X⁺y is the limit from w₀ = 0. The gradient never touches the null part of w₀, so it is there at the end: add P⊥w₀.
namespace WeightDecay.Misconceptions.ForgetsTheStart;

public static class Subspace
{
    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Solutions.Subspace.MinimumNormSolution(X, y);
}
