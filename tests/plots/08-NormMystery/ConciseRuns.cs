namespace WeightDecay.Plots;

/// <summary>
/// The section's concise run, 20 of them side by side, each with its own data and weights: 200 inputs, 20 training rows,
/// batches of 5 in order, 10 epochs, the mean of (ŷ − y)² without the ½, η = 0.01, decay on the weights and none on the bias.
/// </summary>
internal static class ConciseRuns
{
    public const int Steps = 40;
    public const int Inputs = 200;
    public const double Eta = 0.01;
    private const int Runs = 20;

    /// <summary>Weights from N(0, 0.01²), as the model asks for.</summary>
    public static Tensor Kept() => 0.01 * randn(Runs, 1, Inputs, dtype: ScalarType.Float64);

    /// <summary>The layer's default, uniform on ±1/√d, which a lazy layer draws at its first batch.</summary>
    public static Tensor Redrawn() => (2 * rand(Runs, 1, Inputs, dtype: ScalarType.Float64) - 1) / Math.Sqrt(Inputs);

    /// <summary>½‖w‖², averaged over the runs, before the first step and after each.</summary>
    public static double[] Norms(
        Func<Tensor, Tensor, double, double, Tensor> step,
        Func<Tensor> start,
        double weightDecay
    )
    {
        using var scope = NewDisposeScope();
        var data = RegressionData.Create(0, train: Runs * 20, validation: 0, dtype: ScalarType.Float64);
        Tensor[] x = Batches(data.X.reshape(Runs, 20, Inputs));
        Tensor[] y = Batches(data.Y.reshape(Runs, 20, 1));
        Tensor w = start();
        Tensor b = zeros(Runs, 1, 1, dtype: ScalarType.Float64);
        List<double> norms = [Norm(w)];
        for (int t = 0; t < Steps; t++)
        {
            Tensor error = (x[t % 4] * w).sum(2, keepdim: true) + b - y[t % 4];
            w = step(w, 2 * (x[t % 4] * error).mean([1], keepdim: true), Eta, weightDecay);
            b = step(b, 2 * error.mean([1], keepdim: true), Eta, 0);
            norms.Add(Norm(w));
        }
        return [.. norms];
    }

    private static Tensor[] Batches(Tensor rows) => [.. rows.split(5, 1).Select(batch => batch.contiguous())];

    private static double Norm(Tensor w) => w.square().sum().item<double>() / 2 / Runs;
}
