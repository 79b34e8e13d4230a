// Counts every weight.
// That is how many weights there are. Each direction counts only by its share λᵢ/(λᵢ + α): the rest of it is the prior's.
namespace WeightDecay.Misconceptions.CountsEveryWeight;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) => X.ColumnCount;

    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        double count = EffectiveParameters(X, alpha, beta);
        return new Precisions(count / m.DotProduct(m), (y.Count - count) / residual.DotProduct(residual));
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
