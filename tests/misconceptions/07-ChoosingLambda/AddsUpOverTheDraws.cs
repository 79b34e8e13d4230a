// Adds up over the draws.
// That is the sum over the draws. Take their mean: the result should not grow because more draws were looked at.
namespace WeightDecay.Misconceptions.AddsUpOverTheDraws;

public static class ChoosingLambda
{
    public static double SelectionOptimism(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) => validationXs.Length * Solutions.ChoosingLambda.SelectionOptimism(X, y, validationXs, validationYs, lambdas);
}
