// Divides each residual by its own leverage.
// That is leave-one-out. Here all rows share one denominator, with the mean of the leverages.
namespace WeightDecay.Misconceptions.DividesEachResidualByItsOwnLeverage;

public static class ChoosingLambda
{
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.LeaveOneOutError(X, y, lambda);
}
