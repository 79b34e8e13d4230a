// Takes the largest column norm.
// The lengths of the columns see one input at a time. Inputs that go together are steeper than each by itself: take the largest
// eigenvalue of XᵀX.
namespace WeightDecay.Misconceptions.TakesTheLargestColumnNorm;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta - X.ColumnNorms(2).Maximum() * X.ColumnNorms(2).Maximum() / X.RowCount;
}
