using MathNet.Numerics.LinearAlgebra;
using TorchSharp;
using WeightDecay.Given;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The same values with a few more rows, each a copy of one that is there: what has as many rows as another grows with it.</summary>
internal sealed class Growth
{
    private const int Most = 3;
    private readonly int count;
    private readonly int[] rows;

    /// <param name="arguments">The first of them that has rows says how many.</param>
    /// <param name="random">Which rows are copied, and how often.</param>
    public Growth(object?[] arguments, Random random)
    {
        count = arguments.Select(Rows).FirstOrDefault(n => n > 0);
        int more = count > 0 ? random.Next(1, Most + 1) : 0;
        rows = [.. Enumerable.Range(0, count), .. Enumerable.Range(0, more).Select(_ => random.Next(count))];
    }

    public object? Of(object? value) =>
        count == 0 || Rows(value) != count
            ? value
            : value switch
            {
                torch.Tensor t => t.detach()
                    .index_select(0, torch.tensor([.. rows.Select(r => (long)r)]))
                    .requires_grad_(t.requires_grad),
                Vector<double> v => Vector<double>.Build.Dense([.. rows.Select(r => v[r])]),
                Matrix<double> m => Matrix<double>.Build.DenseOfRowVectors(rows.Select(m.Row)),
                double[] xs => rows.Select(r => xs[r]).ToArray(),
                _ => value,
            };

    private static int Rows(object? value) =>
        value switch
        {
            torch.Tensor t when t.is_floating_point() && t.dim() > 0 => (int)t.shape[0],
            Vector<double> v => v.Count,
            Matrix<double> m => m.RowCount,
            double[] xs => xs.Length,
            _ => 0,
        };
}
