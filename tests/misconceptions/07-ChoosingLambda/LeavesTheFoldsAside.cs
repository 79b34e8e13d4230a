// Leaves the folds aside.
// The candidates were compared by leaving single rows out. The folds that were handed in are the ones to hold out.
namespace WeightDecay.Misconceptions.LeavesTheFoldsAside;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        lambdas.MinBy(lambda => Solutions.ChoosingLambda.LeaveOneOutError(X, y, lambda));
}
