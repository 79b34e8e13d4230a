// Fits what the start leaves over.
// w₀ + X⁺(y − Xw₀) keeps all of w₀ and corrects it; P⊥w₀ + X⁺y keeps its null part alone. Here the residual of the one goes
// with the start of the other, and the row part of w₀ is subtracted once too often.
namespace WeightDecay.Misconceptions.FitsWhatTheStartLeavesOver;

public static class Subspace
{
    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Solutions.Subspace.Split(X, w0).NullSpace + Solutions.Subspace.MinimumNormSolution(X, y - X * w0);
}
