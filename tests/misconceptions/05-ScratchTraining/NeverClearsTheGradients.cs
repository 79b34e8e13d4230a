// Never clears the gradients.
// Each step went against the sum of all gradients so far. backward() adds to what is in grad already. Set both
// gradients to zero after each step (w.grad.zero_(), and b's too), or before the next backward().
namespace WeightDecay.Misconceptions.NeverClearsTheGradients;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var (sumW, sumB) = (zeros_like(w), zeros_like(b));
        var measured = new List<double[]>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                using var stepping = NewDisposeScope();
                Tensor rows = tensor(batch);
                Tensor X = data.X.index_select(0, rows);
                Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
                sumW.add_(X.t().mm(error) / batch.Length);
                sumB.add_(error.mean());
                w.sub_(options.LearningRate * (sumW + options.Lambda * w));
                b.sub_(options.LearningRate * sumB);
            }
            measured.Add([
                Loss(data.TrainX, data.TrainY, w, b),
                Loss(data.ValidationX, data.ValidationY, w, b),
                0.5 * w.square().sum().ToDouble(),
            ]);
        }
        return new TrainingRun(
            new TrainingHistory(
                [.. measured.Select(m => m[0])],
                [.. measured.Select(m => m[1])],
                [.. measured.Select(m => m[2])]
            ),
            new LinearParameters(w.MoveToOuterDisposeScope(), b.MoveToOuterDisposeScope())
        );
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);

    private static double Loss(Tensor X, Tensor y, Tensor w, Tensor b) =>
        0.5 * (X.mm(w) + b - y).square().mean().ToDouble();
}
