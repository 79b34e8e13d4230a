namespace WeightDecay.Given;

/// <summary>How a linear model is trained by gradient descent; the defaults are the section's own.</summary>
/// <param name="Lambda">The penalty's weight λ, from 0 up; it acts on the weights and never on the bias.</param>
/// <param name="LearningRate">The step size η, above 0.</param>
/// <param name="Epochs">How often all training rows are passed, at least 1.</param>
/// <param name="BatchSize">Rows per step, at least 1; with as many as there are rows every step sees the full batch.</param>
/// <param name="Seed">Decides the order of the rows.</param>
public sealed record TrainingOptions(
    double Lambda,
    double LearningRate = 0.01,
    int Epochs = 10,
    int BatchSize = 5,
    long Seed = 0
)
{
    /// <summary>
    /// The row numbers of each batch, epoch after epoch: every epoch holds each row once, newly shuffled, and its last
    /// batch is smaller where the batch size does not divide the rows. The same seed gives the same batches, in Python too
    /// (<c>torch.randperm</c> with a generator seeded once). A full batch keeps the rows in their order.
    /// </summary>
    /// <param name="rows">How many training rows there are, at least 1.</param>
    public long[][][] Batches(int rows)
    {
        using var generator = new Generator((ulong)Seed);
        return [.. Enumerable.Range(0, Epochs).Select(_ => Order(rows, generator).Chunk(BatchSize).ToArray())];
    }

    private long[] Order(int rows, Generator generator)
    {
        if (BatchSize >= rows)
            return [.. Enumerable.Range(0, rows).Select(i => (long)i)];
        using Tensor order = randperm(rows, ScalarType.Int64, generator: generator);
        return order.data<long>().ToArray();
    }
}
