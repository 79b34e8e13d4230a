using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

/// <summary>A run of the page's setting without a bias, in full batches: 20 rows, 200 inputs, η = 0.01.</summary>
/// <param name="X">The rows, [20, 200].</param>
/// <param name="Free">The weights at the marked steps with λ = 0.</param>
/// <param name="Decayed">The weights at the marked steps with λ = 3, from the same start.</param>
internal sealed record PageRun(Matrix<double> X, Vector<double>[] Free, Vector<double>[] Decayed)
{
    public static PageRun Of(Random draws, int[] marks)
    {
        Matrix<double> x = Normals(20, 200, draws);
        Vector<double> y = x * Vector<double>.Build.Dense(200, 0.01) + 0.01 * Normals(20, draws);
        Vector<double> start = 0.01 * Normals(200, draws);
        return new PageRun(x, At(0), At(3));

        Vector<double>[] At(double lambda)
        {
            Vector<double>[] path = [.. Path(x, y, start, 0.01, lambda).Take(marks[^1] + 1)];
            return [.. marks.Select(t => path[t])];
        }
    }
}
