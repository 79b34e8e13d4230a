using MathNet.Numerics.LinearAlgebra.Factorization;

namespace WeightDecay.Specs;

/// <summary>The exercise's answers by other means: least squares on extra rows, fits that are really made again, plain loops.</summary>
internal static class ChoosingLambdaOracle
{
    /// <summary>Ridge as least squares with d more rows, √(nλ)·I with targets 0, by a QR factorisation.</summary>
    public static Vector<double> Ridge(Matrix<double> x, Vector<double> y, double lambda)
    {
        Matrix<double> extra = Matrix<double>.Build.DenseDiagonal(x.ColumnCount, Math.Sqrt(x.RowCount * lambda));
        Vector<double> targets = Vector<double>.Build.Dense([.. y, .. new double[x.ColumnCount]]);
        return x.Stack(extra).QR(QRMethod.Thin).Solve(targets);
    }

    /// <summary>The error of each row while its fold is held out, in the order of the folds.</summary>
    public static IEnumerable<double> HeldOutErrors(
        Matrix<double> x,
        Vector<double> y,
        double lambda,
        IEnumerable<int[]> folds
    ) =>
        from held in folds
        let kept = Enumerable.Range(0, y.Count).Where(i => !held.Contains(i)).ToArray()
        let w = Ridge(Rows(x, kept), Entries(y, kept), lambda)
        from i in held
        select 0.5 * Math.Pow(y[i] - x.Row(i).DotProduct(w), 2);

    /// <summary>n fits of n − 1 rows, with λn/(n − 1), so that nλ stays.</summary>
    public static double HonestRefits(Matrix<double> x, Vector<double> y, double lambda)
    {
        double n = y.Count;
        return HeldOutErrors(x, y, lambda * n / (n - 1), Singles(y.Count)).Average();
    }

    /// <summary>Mean of ½e², for each draw and each candidate.</summary>
    public static double[][] ValidationErrors(
        Matrix<double> x,
        Vector<double> y,
        Matrix<double>[] xs,
        Vector<double>[] ys,
        double[] lambdas
    )
    {
        Vector<double>[] fits = [.. lambdas.Select(lambda => Ridge(x, y, lambda))];
        return [.. xs.Zip(ys, (vx, vy) => fits.Select(w => HalfMeanSquare(vy - vx * w)).ToArray())];
    }

    /// <summary>The place of the least number, of equal ones the first.</summary>
    public static int Least(double[] errors)
    {
        int least = 0;
        for (int i = 1; i < errors.Length; i++)
            if (errors[i] < errors[least])
                least = i;
        return least;
    }

    /// <summary>
    /// The mean over all draws is (K − 1)/K of the way from the choosing draw to the others, so the gap to the others is
    /// K/(K − 1) times the gap to the mean.
    /// </summary>
    public static double Optimism(double[][] errors)
    {
        int[] winners = [.. errors.Select(Least)];
        double looks = errors.Zip(winners, (draw, j) => draw[j]).Average();
        double costs = winners.Average(j => errors.Average(draw => draw[j]));
        return (costs - looks) * errors.Length / (errors.Length - 1);
    }

    /// <summary>Each row a fold of its own.</summary>
    public static int[][] Singles(int n) => [.. Enumerable.Range(0, n).Select(i => new[] { i })];

    public static double HalfMeanSquare(Vector<double> e) => e.Average(x => 0.5 * x * x);

    public static Matrix<double> Rows(Matrix<double> x, int[] rows) =>
        Matrix<double>.Build.Dense(rows.Length, x.ColumnCount, (i, j) => x[rows[i], j]);

    public static Vector<double> Entries(Vector<double> y, int[] rows) =>
        Vector<double>.Build.Dense(rows.Length, i => y[rows[i]]);
}
