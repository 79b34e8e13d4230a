// Fits the draw.
// Each draw was used to fit the weights as well. There the least λ wins, since it fits best. The fit is on X and y, the same
// for all draws; a draw only judges.
namespace WeightDecay.Misconceptions.FitsTheDraw;

public static class ChoosingLambda
{
    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    ) =>
        [
            .. validationXs.Zip(
                validationYs,
                (vx, vy) => lambdas.MinBy(lambda => (vy - vx * Solutions.ChoosingLambda.Ridge(vx, vy, lambda)).L2Norm())
            ),
        ];
}
