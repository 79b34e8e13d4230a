// Judges by the training error.
// The candidates were judged on the rows they were fitted to. There the least λ always wins, since it fits best. Judge on
// rows that the fit has not seen.
namespace WeightDecay.Misconceptions.JudgesByTheTrainingError;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        lambdas.MinBy(lambda => Train(X, y, lambda));

    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) => [.. validationXs.Select(_ => lambdas.MinBy(lambda => Train(X, y, lambda)))];

    private static double Train(Matrix<double> X, Vector<double> y, double lambda) =>
        (y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda)).L2Norm();
}
