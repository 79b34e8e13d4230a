// Counts the choosing draw as fresh.
// The mean went over all draws, the choosing one too, and came out (K − 1)/K times as large. Fresh are the others alone.
namespace WeightDecay.Misconceptions.CountsTheChoosingDrawAsFresh;

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
        return errors.Average(draw => errors.Average(other => other[Winner(draw)]) - draw.Min());
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
