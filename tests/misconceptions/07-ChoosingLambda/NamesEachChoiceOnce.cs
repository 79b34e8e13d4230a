// Names each choice once.
// Each chosen λ came out once. One is wanted for each draw: how often a λ is chosen is the spread.
namespace WeightDecay.Misconceptions.NamesEachChoiceOnce;

public static class ChoosingLambda
{
    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) => [.. Solutions.ChoosingLambda.SelectionSpread(X, y, validationXs, validationYs, lambdas).Distinct()];
}
