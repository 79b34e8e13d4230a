// Turns the difference around.
// The sign is the other way round: the fresh error comes first, and the error on the choosing draw is subtracted from it.
namespace WeightDecay.Misconceptions.TurnsTheDifferenceAround;

public static class ChoosingLambda
{
    public static double SelectionOptimism(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) => -Solutions.ChoosingLambda.SelectionOptimism(X, y, validationXs, validationYs, lambdas);
}
