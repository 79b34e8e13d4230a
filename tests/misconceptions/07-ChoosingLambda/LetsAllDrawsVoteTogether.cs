// Lets all draws vote together.
// All draws were judged together, and one λ came out for all of them. Let each choose alone: how far the choices lie apart
// is the question.
namespace WeightDecay.Misconceptions.LetsAllDrawsVoteTogether;

public static class ChoosingLambda
{
    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        double[][] errors = Errors(X, y, validationXs, validationYs, lambdas);
        double best = lambdas[Enumerable.Range(0, lambdas.Length).MinBy(j => errors.Average(draw => draw[j]))];
        return [.. errors.Select(_ => best)];
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
