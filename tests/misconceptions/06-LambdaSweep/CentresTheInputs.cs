// Centres the inputs.
// The covariance of the inputs is for principal components. Gradient descent meets X as it is: XᵀX/n, with the means left in.
namespace WeightDecay.Misconceptions.CentresTheInputs;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta)
    {
        var means = X.ColumnSums() / X.RowCount;
        var centred = X - Vector<double>.Build.Dense(X.RowCount, 1).OuterProduct(means);
        return 2 / eta - centred.L2Norm() * centred.L2Norm() / X.RowCount;
    }
}
