// Decays the bias.
// The bias was shrunk by 1 − ηλ in each step, like a weight. It has no penalty: a bias near 0 is no simpler than
// another, it only says where 0 is. Let it follow the gradient of its loss alone.
namespace WeightDecay.Misconceptions.DecaysTheBias;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var measured = new List<double[]>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
            {
                using var stepping = NewDisposeScope();
                Tensor rows = tensor(batch);
                Tensor X = data.X.index_select(0, rows);
                Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
                double eta = options.LearningRate;
                w.mul_(1 - eta * options.Lambda).sub_(eta * X.t().mm(error) / batch.Length);
                b.mul_(1 - eta * options.Lambda).sub_(eta * error.mean());
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
