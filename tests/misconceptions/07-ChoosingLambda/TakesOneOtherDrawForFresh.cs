// Takes one other draw for fresh.
// The winner was tried on the next draw only. That is fresh, too, but its luck shows; take the mean over all others.
namespace WeightDecay.Misconceptions.TakesOneOtherDrawForFresh;

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
        return errors.Select((draw, i) => errors[(i + 1) % errors.Length][Winner(draw)] - draw.Min()).Average();
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
