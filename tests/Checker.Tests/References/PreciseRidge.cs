namespace WeightDecay.Checking.Tests.References;

/// <summary>
/// The ridge solution (XᵀX/n + λI)⁻¹Xᵀy/n to more digits than double has: MathNet's QR, refined. Each round solves for what
/// the last one left, and what is left is computed in decimal, with 28 digits.
/// </summary>
internal sealed class PreciseRidge
{
    private const int Rounds = 4;
    private readonly decimal[][] a;
    private readonly decimal[] c;

    public PreciseRidge(decimal[][] x, decimal[] y, decimal lambda)
    {
        int n = x.Length;
        int[] columns = [.. Enumerable.Range(0, x[0].Length)];
        a =
        [
            .. columns.Select(i =>
                columns.Select(j => Sum(n, k => x[k][i] * x[k][j]) / n + (i == j ? lambda : 0)).ToArray()
            ),
        ];
        c = [.. columns.Select(i => Sum(n, k => x[k][i] * y[k]) / n)];
    }

    public decimal[] Solve()
    {
        var qr = Matrix<double>.Build.DenseOfRowArrays(a.Select(Doubles).ToArray()).QR();
        var w = new decimal[c.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Vector<double> correction = qr.Solve(Vector<double>.Build.Dense(Doubles(Left(w))));
            w = [.. w.Zip(correction, (now, change) => now + (decimal)change)];
        }
        return w;
    }

    /// <summary>Xᵀy/n − (XᵀX/n + λI)w: what is left of the equations.</summary>
    public decimal[] Left(decimal[] w) => [.. c.Select((value, i) => value - Sum(w.Length, j => a[i][j] * w[j]))];

    private static decimal Sum(int count, Func<int, decimal> term) => Enumerable.Range(0, count).Sum(term);

    private static double[] Doubles(decimal[] values) => [.. values.Select(v => (double)v)];
}
