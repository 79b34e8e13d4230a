// Forgets the half.
// The ½ is missing: the error of a row is ½e².
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class ChoosingLambda
{
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds) =>
        2 * Solutions.ChoosingLambda.CrossValidationError(X, y, lambda, folds);

    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda) =>
        2 * Solutions.ChoosingLambda.LeaveOneOutError(X, y, lambda);

    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda) =>
        2 * Solutions.ChoosingLambda.GeneralizedCrossValidation(X, y, lambda);
}
