// Returns the error.
// That is the least error. The λ that has it is wanted.
namespace WeightDecay.Misconceptions.ReturnsTheError;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        lambdas.Min(lambda => Solutions.ChoosingLambda.CrossValidationError(X, y, lambda, folds));

    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        double[][] errors = Errors(X, y, validationXs, validationYs, lambdas);
        return [.. errors.Select(draw => draw.Min())];
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
