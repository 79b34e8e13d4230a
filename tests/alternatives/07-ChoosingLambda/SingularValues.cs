// Everything along the singular directions of X, where ridge is one division for each.
using MathNet.Numerics.Random;

namespace WeightDecay.Alternatives.SingularValues;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        var svd = X.Svd();
        Vector<double> w = Vector<double>.Build.Dense(X.ColumnCount);
        for (int i = 0; i < svd.S.Count; i++)
            w += svd.S[i] * svd.U.Column(i).DotProduct(y) / (svd.S[i] * svd.S[i] + y.Count * lambda) * svd.VT.Row(i);
        return w;
    }

    public static int[][] Folds(int n, int k, int seed)
    {
        Guard.FoldCount(k, n);
        var random = new MersenneTwister(seed);
        return
        [
            .. Enumerable
                .Range(0, n)
                .OrderBy(_ => random.NextDouble())
                .Select((row, place) => (row, place))
                .GroupBy(card => card.place % k, card => card.row)
                .Select(fold => fold.Order().ToArray()),
        ];
    }

    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        double sum = 0;
        Vector<double> fitted = X * Ridge(X, y, lambda);
        Matrix<double> directions = X.Svd().U;
        double[] shares = Shares(X, lambda);
        for (int row = 0; row < y.Count; row++)
        {
            double leverage = shares.Select((share, i) => share * Math.Pow(directions[row, i], 2)).Sum();
            sum += Math.Pow((y[row] - fitted[row]) / (1 - leverage), 2);
        }
        return sum / (2 * y.Count);
    }

    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        double free = y.Count - Shares(X, lambda).Sum();
        return y.Count * Math.Pow((y - X * Ridge(X, y, lambda)).L2Norm() / free, 2) / 2;
    }

    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds)
    {
        Guard.Examples(X, y);
        Guard.Candidates(lambdas);
        Guard.Partition(folds, X.RowCount);
        return lambdas.OrderBy(lambda => Solutions.ChoosingLambda.CrossValidationError(X, y, lambda, folds)).First();
    }

    private static double[] Shares(Matrix<double> x, double lambda) =>
        [.. x.Svd(false).S.Select(s => s * s / (s * s + x.RowCount * lambda))];
}
