// Plain arrays and loops over their entries, in float64; tensors only at both ends.
namespace WeightDecay.Alternatives.EntryByEntry;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        Guard.Splits(data);
        Guard.Fits(data, start);
        Guard.Sensible(options);
        double[][] x = [.. Entries(data.X).Chunk((int)data.X.shape[1])];
        double[] y = Entries(data.Y);
        double[] w = Entries(start.W);
        double b = Entries(start.B)[0];
        double Error(long i) => x[i].Select((xij, j) => xij * w[j]).Sum() + b - y[i];
        double Loss(int from, int to) => Enumerable.Range(from, to - from).Average(i => Error(i) * Error(i) / 2);
        var history = new double[3][];
        foreach (int k in Enumerable.Range(0, 3))
            history[k] = new double[options.Epochs];
        foreach (var (t, epoch) in options.Batches(data.Train).Index())
        {
            foreach (long[] batch in epoch)
            {
                double[] pulls = [.. batch.Select(i => options.LearningRate * Error(i) / batch.Length)];
                for (int j = 0; j < w.Length; j++)
                    w[j] -=
                        options.LearningRate * options.Lambda * w[j] + batch.Zip(pulls, (i, p) => p * x[i][j]).Sum();
                b -= pulls.Sum();
            }
            history[0][t] = Loss(0, data.Train);
            history[1][t] = Loss(data.Train, x.Length);
            history[2][t] = w.Sum(wj => wj * wj) / 2;
        }
        return new TrainingRun(
            new TrainingHistory(history[0], history[1], history[2]),
            new LinearParameters(Pack(w, start.W), Pack([b], start.B))
        );
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);

    private static double[] Entries(Tensor t)
    {
        using var scope = NewDisposeScope();
        return t.to(ScalarType.Float64).contiguous().data<double>().ToArray();
    }

    private static Tensor Pack(double[] entries, Tensor like)
    {
        using var scope = NewDisposeScope();
        return tensor(entries, like.dtype).reshape(like.shape).MoveToOuterDisposeScope();
    }
}
