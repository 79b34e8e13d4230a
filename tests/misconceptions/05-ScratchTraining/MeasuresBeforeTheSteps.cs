// Measures before the steps.
// The measurements of an epoch were taken before its first step. Take them after its last one, with the parameters
// as they then stand.
namespace WeightDecay.Misconceptions.MeasuresBeforeTheSteps;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        var (w, b) = (start.W.detach().clone(), start.B.detach().clone());
        var measured = new List<double[]>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            measured.Add([
                Loss(data.TrainX, data.TrainY, w, b),
                Loss(data.ValidationX, data.ValidationY, w, b),
                0.5 * w.square().sum().ToDouble(),
            ]);
            foreach (long[] batch in epoch)
            {
                using var stepping = NewDisposeScope();
                Tensor rows = tensor(batch);
                Tensor X = data.X.index_select(0, rows);
                Tensor error = X.mm(w) + b - data.Y.index_select(0, rows);
                double eta = options.LearningRate;
                w.mul_(1 - eta * options.Lambda).sub_(eta * X.t().mm(error) / batch.Length);
                b.sub_(eta * error.mean());
            }
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

    private static double Loss(Tensor X, Tensor y, Tensor w, Tensor b) =>
        0.5 * (X.mm(w) + b - y).square().mean().ToDouble();
}
