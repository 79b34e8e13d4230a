// Least squares on d more rows for ridge, fits that are really made again for leaving out, and loops over everything.
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace WeightDecay.Alternatives.HonestRefits;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        int n = X.RowCount;
        Matrix<double> longer = Matrix<double>.Build.Dense(n + X.ColumnCount, X.ColumnCount);
        longer.SetSubMatrix(0, 0, X);
        for (int j = 0; j < X.ColumnCount; j++)
            longer[n + j, j] = Math.Sqrt(n * lambda);
        Vector<double> targets = Vector<double>.Build.Dense(n + X.ColumnCount, i => i < n ? y[i] : 0);
        return longer.QR(QRMethod.Thin).Solve(targets);
    }

    public static int[][] Folds(int n, int k, int seed)
    {
        Guard.FoldCount(k, n);
        var random = new Random(~seed);
        List<int> rows = [.. Enumerable.Range(0, n)];
        var folds = new List<int>[k];
        for (int fold = 0; fold < k; fold++)
            folds[fold] = [];
        for (int fold = 0; rows.Count > 0; fold = (fold + 1) % k)
        {
            int place = random.Next(rows.Count);
            folds[fold].Add(rows[place]);
            rows.RemoveAt(place);
        }
        return [.. folds.Select(fold => fold.ToArray())];
    }

    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        Guard.Examples(X, y);
        Guard.NotNegative(lambda);
        Guard.Partition(folds, X.RowCount);
        return folds.Sum(held => SumOfErrors(X, y, lambda, held)) / y.Count;
    }

    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        double n = y.Count;
        return Enumerable.Range(0, y.Count).Average(i => SumOfErrors(X, y, lambda * n / (n - 1), [i]));
    }

    // A target's own say in its prediction, found by moving it.
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        Vector<double> fitted = X * Ridge(X, y, lambda);
        double trace = 0;
        for (int i = 0; i < y.Count; i++)
        {
            Vector<double> moved = y.Clone();
            moved[i] += 1;
            trace += X.Row(i).DotProduct(Ridge(X, moved, lambda)) - fitted[i];
        }
        double share = 1 - trace / y.Count;
        return (y - fitted).Average(e => e * e / 2) / share / share;
    }

    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        Guard.Examples(X, y);
        Guard.Draws(validationXs, validationYs, 1, X.ColumnCount);
        Guard.Candidates(lambdas);
        Vector<double>[] fits = Array.ConvertAll(lambdas, lambda => Ridge(X, y, lambda));
        var chosen = new double[validationXs.Length];
        for (int draw = 0; draw < chosen.Length; draw++)
        {
            double least = double.PositiveInfinity;
            for (int j = 0; j < lambdas.Length; j++)
                if ((validationYs[draw] - validationXs[draw] * fits[j]).L2Norm() is var miss && miss < least)
                    (least, chosen[draw]) = (miss, lambdas[j]);
        }
        return chosen;
    }

    // Every pair of a draw that chooses and a draw that judges.
    public static double SelectionOptimism(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        Guard.Examples(X, y);
        Guard.Draws(validationXs, validationYs, 2, X.ColumnCount);
        Guard.Candidates(lambdas);
        double[] chosen = SelectionSpread(X, y, validationXs, validationYs, lambdas);
        Dictionary<double, Vector<double>> fits = chosen.Distinct().ToDictionary(l => l, l => Ridge(X, y, l));
        int draws = chosen.Length;
        double sum = 0;
        for (int home = 0; home < draws; home++)
        for (int away = 0; away < draws; away++)
            sum += (Error(away, chosen[home]) - Error(home, chosen[home])) / (draws - 1);
        return sum / draws;

        double Error(int draw, double lambda)
        {
            Vector<double> e = validationYs[draw] - validationXs[draw] * fits[lambda];
            return e.DotProduct(e) / (2 * e.Count);
        }
    }

    private static double SumOfErrors(Matrix<double> x, Vector<double> y, double lambda, int[] held)
    {
        Matrix<double> kept = x;
        Vector<double> targets = y;
        foreach (int row in held.OrderDescending())
        {
            kept = kept.RemoveRow(row);
            targets = Vector<double>.Build.Dense([.. targets.Where((_, i) => i != row)]);
        }
        Vector<double> w = Ridge(kept, targets, lambda);
        return held.Sum(i => Math.Pow(y[i] - x.Row(i).DotProduct(w), 2) / 2);
    }
}
