// Returns the place.
// That is the place of the candidate in the list, counted from 0. The λ that stands there is wanted.
namespace WeightDecay.Misconceptions.ReturnsThePlace;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        Array.IndexOf(lambdas, Solutions.ChoosingLambda.SelectLambda(X, y, lambdas, folds));

    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        double[][] errors = Errors(X, y, validationXs, validationYs, lambdas);
        return [.. errors.Select(draw => (double)Array.IndexOf(draw, draw.Min()))];
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
