namespace WeightDecay.Specs;

/// <summary>Data small enough for paper, and starts with no zero in them.</summary>
internal static class Toy
{
    /// <summary>Two inputs, one training row (1, 2) with target 3, one validation row (−1, ½) with target 2.</summary>
    public static RegressionData OneRow(ScalarType dtype = ScalarType.Float64) =>
        Data(
            new[,]
            {
                { 1.0, 2 },
                { -1, 0.5 },
            },
            [3, 2],
            train: 1,
            dtype
        );

    /// <summary>Two inputs, training rows (1, 2) and (3, −1) with targets 3 and −2, and the validation row of <see cref="OneRow"/>.</summary>
    public static RegressionData TwoRows() =>
        Data(
            new[,]
            {
                { 1.0, 2 },
                { 3, -1 },
                { -1, 0.5 },
            },
            [3, -2, 2],
            train: 2
        );

    /// <summary>Training rows without any input, so that only the bias learns: targets 3 and 1; a validation target of −2.</summary>
    public static RegressionData NoInputs() => Data(new double[3, 2], [3, 1, -2], train: 2);

    /// <summary>The same row twice: to train on and to validate on.</summary>
    public static RegressionData SameRows() =>
        Data(
            new[,]
            {
                { 1.0, 2 },
                { 1, 2 },
            },
            [3, 3],
            train: 1
        );

    /// <summary>Seven training rows and four to validate on, with five inputs and large targets.</summary>
    public static RegressionData Eleven(ScalarType dtype = ScalarType.Float64) =>
        RegressionData.Create(3, train: 7, validation: 4, inputs: 5, weight: 0.8, bias: -1.5, noise: 0.3, dtype);

    /// <summary>Two weights and a bias.</summary>
    public static LinearParameters From(double w1, double w2, double b, ScalarType dtype = ScalarType.Float64) =>
        new(tensor(new[] { w1, w2 }, dtype).reshape(2, 1), tensor(new[] { b }, dtype));

    /// <summary>Five weights from N(0, 1) and a bias of 2.</summary>
    public static LinearParameters Five(ScalarType dtype = ScalarType.Float64) =>
        Training.Start(1, inputs: 5, spread: 1, dtype) with
        {
            B = tensor(new[] { 2.0 }, dtype),
        };

    /// <summary>λ = 0.7 and η = 0.1, in full batches, with as many steps as there are epochs.</summary>
    public static TrainingOptions Steps(int count, double lambda = 0.7) => new(lambda, 0.1, count, BatchSize: 1000);

    /// <summary>Batches of 3, which do not divide 7 rows: 3, 3 and 1.</summary>
    public static TrainingOptions Batches(long seed, double lambda = 0.7) =>
        new(lambda, 0.05, Epochs: 4, BatchSize: 3, seed);

    private static RegressionData Data(double[,] x, double[] y, int train, ScalarType dtype = ScalarType.Float64)
    {
        Tensor X = tensor(x, dtype);
        Tensor targets = tensor(y, dtype).reshape(-1, 1);
        return new RegressionData(X, targets, zeros_like(targets), zeros(x.GetLength(1), 1, dtype), 0, train);
    }
}
