// Judges by the objective.
// λ·½‖w‖² was added to the error of a draw, which favours small λ. The penalty belongs into the fit; a draw judges
// predictions alone.
namespace WeightDecay.Misconceptions.JudgesByTheObjective;

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
        return
        [
            .. errors.Select(draw =>
                lambdas
                    .Zip(draw)
                    .MinBy(p => p.Second + p.First * Square(Solutions.ChoosingLambda.Ridge(X, y, p.First)) / 2)
                    .First
            ),
        ];
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

    private static double Square(Vector<double> w) => w.DotProduct(w);
}
