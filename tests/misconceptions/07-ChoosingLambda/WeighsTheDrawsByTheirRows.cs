// Weighs the draws by their rows.
// The rows of the other draws were thrown together, so that large draws count for more. Each draw counts once, whatever its
// size.
namespace WeightDecay.Misconceptions.WeighsTheDrawsByTheirRows;

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
            errors.Select((other, i) => other == draw ? 0 : validationYs[i].Count * other[Winner(draw)]).Sum()
                / errors.Select((other, i) => other == draw ? 0.0 : validationYs[i].Count).Sum()
            - draw.Min()
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
