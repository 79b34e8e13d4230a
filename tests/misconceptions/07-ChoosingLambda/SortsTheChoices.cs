// Sorts the choices.
// The choices came out in order of size. They are wanted in the order of the draws, so that each can be found again.
namespace WeightDecay.Misconceptions.SortsTheChoices;

public static class ChoosingLambda
{
    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) => [.. Solutions.ChoosingLambda.SelectionSpread(X, y, validationXs, validationYs, lambdas).Order()];
}
