namespace WeightDecay.Specs;

/// <summary>
/// The section's concise run, 20 of them side by side, each with its own data and weights: 200 inputs, 20 training rows,
/// batches of 5 in order, 10 epochs, the mean of (ŷ − y)² without the ½, η = 0.01, decay on the weights and none on the bias.
/// </summary>
internal static class ConciseRuns
{
    public const int Runs = 20;
    public const int Steps = 40;
    public const int Rows = 20;
    private const int Inputs = 200;
    private const int Batch = 5;
    private const double Eta = 0.01;

    /// <summary>½‖w‖² before the first step and after each, of all runs.</summary>
    public static double[][] Norms(Func<Tensor, Tensor, double, double, Tensor> step, Start start, double weightDecay)
    {
        using var scope = NewDisposeScope();
        var (x, y) = Batches();
        Tensor w = Draw(start);
        Tensor b = zeros(Runs, 1, 1, dtype: ScalarType.Float64);
        List<Tensor> norms = [HalfSquaredNorm(w)];
        for (int t = 0; t < Steps; t++)
        {
            int batch = t % x.Length;
            Tensor error = (x[batch] * w).sum(2, keepdim: true) + b - y[batch];
            w = step(w, 2 * (x[batch] * error).mean([1], keepdim: true), Eta, weightDecay);
            b = step(b, 2 * error.mean([1], keepdim: true), Eta, 0);
            norms.Add(HalfSquaredNorm(w));
        }
        return [.. norms.Select(Plain.Numbers)];
    }

    private static (Tensor[] X, Tensor[] Y) Batches()
    {
        var data = RegressionData.Create(0, train: Runs * Rows, validation: 0, dtype: ScalarType.Float64);
        return (Split(data.X.reshape(Runs, Rows, Inputs)), Split(data.Y.reshape(Runs, Rows, 1)));
    }

    private static Tensor[] Split(Tensor rows) => [.. rows.split(Batch, 1).Select(batch => batch.contiguous())];

    private static Tensor Draw(Start start) =>
        start == Start.Kept
            ? 0.01 * randn(Runs, 1, Inputs, dtype: ScalarType.Float64)
            : (2 * rand(Runs, 1, Inputs, dtype: ScalarType.Float64) - 1) / Math.Sqrt(Inputs);

    private static Tensor HalfSquaredNorm(Tensor w) => w.square().sum([1, 2]) / 2;
}
