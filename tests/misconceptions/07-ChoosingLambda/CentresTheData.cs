// Centres the data.
// The means of inputs and targets were taken out, which amounts to an intercept. Here is none: y = Xw and nothing else.
namespace WeightDecay.Misconceptions.CentresTheData;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> means = X.ColumnSums() / X.RowCount;
        Matrix<double> centred = Matrix<double>.Build.DenseOfRowVectors(X.EnumerateRows().Select(row => row - means));
        return Solutions.ChoosingLambda.Ridge(centred, y - y.Average(), lambda);
    }
}
