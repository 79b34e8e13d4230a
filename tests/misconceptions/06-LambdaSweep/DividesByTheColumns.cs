// Divides by the columns.
// The mean of the loss runs over the n rows, X.RowCount, not over the d inputs.
namespace WeightDecay.Misconceptions.DividesByTheColumns;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta - X.L2Norm() * X.L2Norm() / X.ColumnCount;
}
