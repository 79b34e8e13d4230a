// Lets the fresh draws choose again.
// On the other draws the error of their own best λ was taken. Fresh data judges the winner that has been chosen, and may not
// choose again.
namespace WeightDecay.Misconceptions.LetsTheFreshDrawsChooseAgain;

public static class ChoosingLambda
{
    public static double SelectionOptimism(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        double[][] errors = Errors(X, y, validationXs, validationYs, lambdas);
        return errors.Average(draw =>
            lambdas.Select((_, j) => errors.Where(other => other != draw).Average(other => other[j])).Min() - draw.Min()
        );
    }

    private static double[][] Errors(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] xs,
        Vector<double>[] ys,
        double[] lambdas
    )
    {
        Vector<double>[] fits = [.. lambdas.Select(lambda => Solutions.ChoosingLambda.Ridge(X, y, lambda))];
        return [.. xs.Zip(ys, (vx, vy) => fits.Select(w => HalfMeanSquare(vy - vx * w)).ToArray())];
    }

    private static double HalfMeanSquare(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);
}
