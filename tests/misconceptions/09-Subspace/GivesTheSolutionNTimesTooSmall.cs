// Gives the solution n times too small.
// The mean over n rows divides XᵀX and Xᵀy alike, so n cancels. Here only one of the two was divided.
namespace WeightDecay.Misconceptions.GivesTheSolutionNTimesTooSmall;

public static class Subspace
{
    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y) =>
        X.PseudoInverse() * y / X.RowCount;

    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0) =>
        Solutions.Subspace.Split(X, w0).NullSpace + MinimumNormSolution(X, y);
}
