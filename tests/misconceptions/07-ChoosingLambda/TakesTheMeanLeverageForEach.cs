// Takes the mean leverage for each.
// Every residual was divided by 1 − tr(H)/n, which is generalised cross-validation. Here each row has a leverage of its own,
// Hᵢᵢ.
namespace WeightDecay.Misconceptions.TakesTheMeanLeverageForEach;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.GeneralizedCrossValidation(X, y, lambda);
}
