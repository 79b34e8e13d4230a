// Leaves no row out.
// That is the training error. A row pulls its own prediction towards its target by Hᵢᵢ; divide its residual by 1 − Hᵢᵢ to
// undo that.
namespace WeightDecay.Misconceptions.LeavesNoRowOut;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return e.DotProduct(e) / (2 * y.Count);
    }
}
