using MathNet.Numerics;

namespace WeightDecay.Specs;

/// <summary>Second ways to the numbers: MathNet's goodness of fit, and every λ trained at once in tensors.</summary>
internal static class SweepOracle
{
    public static double RSquaredOf(Tensor prediction, Tensor target) =>
        GoodnessOfFit.CoefficientOfDetermination(Plain.Numbers(prediction), Plain.Numbers(target));

    public static (Tensor Prediction, Tensor Target) RandomRows(int rows, int seed)
    {
        using var generator = new Generator((ulong)seed);
        Tensor both = randn([2, rows], dtype: ScalarType.Float64, generator: generator);
        return (both[0], 0.5 * both[0] + both[1] + 0.4);
    }

    /// <summary>Predictions of a run for some rows, [rows, 1].</summary>
    public static Tensor Predict(TrainingRun run, Tensor x) =>
        x.to(ScalarType.Float64).mm(run.Parameters.W) + run.Parameters.B;

    /// <summary>Train loss, validation loss and penalty: [3, λ, epochs].</summary>
    public static Tensor Histories(TrainingRun[] runs) =>
        stack([
            Rows(runs.Select(run => run.History.TrainLoss)),
            Rows(runs.Select(run => run.History.ValidationLoss)),
            Rows(runs.Select(run => run.History.Penalty)),
        ]);

    /// <summary>The last weights and bias: [λ, d + 1].</summary>
    public static Tensor Ends(TrainingRun[] runs) =>
        stack(runs.Select(run => cat([run.Parameters.W.reshape(-1), run.Parameters.B.reshape(-1)])).ToArray());

    /// <summary>Every λ as one column of a weight matrix, stepped together: histories [3, λ, epochs], ends [λ, d + 1].</summary>
    public static (Tensor Histories, Tensor Ends) TogetherInTensors(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    )
    {
        Tensor x = data.X.to(ScalarType.Float64);
        Tensor y = data.Y.to(ScalarType.Float64);
        Tensor w = start.W.to(ScalarType.Float64).expand(-1, lambdas.Length);
        Tensor b = start.B.to(ScalarType.Float64).expand(1, lambdas.Length);
        List<Tensor> epochs = [];
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                Tensor rows = tensor(batch);
                Tensor errors = x[rows].mm(w) + b - y[rows];
                w = w - options.LearningRate * (x[rows].t().mm(errors) / batch.Length + tensor(lambdas) * w);
                b = b - options.LearningRate * errors.mean([0]);
            }
            Tensor losses = (x.mm(w) + b - y).square() / 2;
            epochs.Add(
                stack([losses[..data.Train].mean([0]), losses[data.Train..].mean([0]), w.square().sum(dim: 0) / 2])
            );
        }
        return (stack(epochs, 2), cat([w, b]).t());
    }

    private static Tensor Rows(IEnumerable<double[]> rows) => stack(rows.Select(row => tensor(row)).ToArray());
}
