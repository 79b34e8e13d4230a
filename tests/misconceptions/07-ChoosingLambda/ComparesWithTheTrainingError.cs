// Compares with the training error.
// The error on the rows that were fitted was subtracted. What looks too good here is the error on the draw that chose.
namespace WeightDecay.Misconceptions.ComparesWithTheTrainingError;

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
        double[] train =
        [
            .. lambdas.Select(lambda => HalfMeanSquare(y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda))),
        ];
        return errors.Average(draw =>
            errors.Where(other => other != draw).Average(other => other[Winner(draw)]) - train[Winner(draw)]
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

    private static int Winner(double[] errors) => Array.IndexOf(errors, errors.Min());
}
