using static MathNet.Numerics.LinearAlgebra.Vector<double>;

namespace WeightDecay.Given;

/// <summary>
/// Gradient descent on the mean of ½(ŷ − y)² plus λ·½‖w‖², in plain numbers without autograd: for the exercises that start
/// where ScratchTraining ends, and as a second way to the same numbers. Source: Dive into Deep Learning, "Weight Decay".
/// </summary>
public static class Training
{
    /// <summary>Draws the section's start: weights from N(0, spread²), bias 0.</summary>
    /// <param name="seed">The start's own seed; it shares no draws with the data of the same seed.</param>
    /// <param name="inputs">How many weights.</param>
    /// <param name="spread">The weights' standard deviation σ₀.</param>
    /// <param name="dtype">Float32 unless asked otherwise.</param>
    public static LinearParameters Start(
        long seed,
        int inputs = 200,
        double spread = 0.01,
        ScalarType dtype = ScalarType.Float32
    )
    {
        using var generator = new Generator((ulong)seed + 1_000_000);
        return new LinearParameters(
            spread * randn([inputs, 1], dtype: dtype, generator: generator),
            zeros(1, dtype: dtype)
        );
    }

    /// <summary>Runs every step that the options ask for, in float64 whatever the data's type is.</summary>
    /// <param name="data">The training rows decide the steps; the validation rows are only measured.</param>
    /// <param name="start">The parameters before the first step: w [d, 1], b [1]; not changed.</param>
    /// <param name="options">λ, η, epochs, batch size and the seed of the batches.</param>
    /// <returns>float64 tensors and one measurement for each epoch.</returns>
    public static TrainingRun Run(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        var (trainX, trainY) = (Rows(data.TrainX), Column(data.TrainY));
        var (validationX, validationY) = (Rows(data.ValidationX), Column(data.ValidationY));
        var w = Column(start.W);
        double b = Column(start.B)[0];
        var measured = new List<(double Train, double Validation, double Penalty)>();
        foreach (long[][] epoch in options.Batches(data.Train))
        {
            foreach (long[] batch in epoch)
                b = Step(w, b, trainX, trainY, batch, options);
            measured.Add((Loss(trainX, trainY, w, b), Loss(validationX, validationY, w, b), w.DotProduct(w) / 2));
        }
        return new TrainingRun(
            new TrainingHistory(
                [.. measured.Select(m => m.Train)],
                [.. measured.Select(m => m.Validation)],
                [.. measured.Select(m => m.Penalty)]
            ),
            new LinearParameters(tensor(w.ToArray()).reshape(-1, 1), tensor(new[] { b }))
        );
    }

    // Changes w in place, returns the new bias: w ← (1 − ηλ)w − η·mean(error·x), b ← b − η·mean(error).
    private static double Step(
        Vector<double> w,
        double b,
        Vector<double>[] x,
        Vector<double> y,
        long[] batch,
        TrainingOptions options
    )
    {
        double[] pulls =
        [
            .. batch.Select(i => options.LearningRate / batch.Length * (x[i].DotProduct(w) + b - y[(int)i])),
        ];
        w.Multiply(1 - options.LearningRate * options.Lambda, w);
        foreach (var (pull, i) in pulls.Zip(batch))
            w.Subtract(pull * x[i], w);
        return b - pulls.Sum();
    }

    private static double Loss(Vector<double>[] x, Vector<double> y, Vector<double> w, double b) =>
        x.Select((row, i) => Math.Pow(row.DotProduct(w) + b - y[i], 2) / 2).DefaultIfEmpty(0).Average();

    private static Vector<double>[] Rows(Tensor t)
    {
        double[] flat = Plain.Numbers(t);
        int columns = (int)t.shape[1];
        return
        [
            .. Enumerable.Range(0, (int)t.shape[0]).Select(i => Build.Dense(flat[(i * columns)..((i + 1) * columns)])),
        ];
    }

    private static Vector<double> Column(Tensor t) => Plain.Vector(t);
}
