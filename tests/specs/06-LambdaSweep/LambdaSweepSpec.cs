namespace WeightDecay.Specs;

/// <summary>What the specs share: targets to reckon with, a tiny training, and a small one with batches that don't fit.</summary>
public sealed partial class LambdaSweepSpec() : Spec(typeof(LambdaSweep))
{
    // The mean is 3, and the squared distances from it add up to 14.
    private static Tensor Targets => tensor(new[] { 1.0, 2, 6 });
    private static Tensor Guesses => tensor(new[] { 2.0, 2, 3 });
    private static Tensor Two => tensor(new[] { 1.0, 2 });
    private static Tensor None => zeros(0, ScalarType.Float64);
    private static Tensor Square => ones(2, 2, ScalarType.Float64);

    // Two training rows and one for validation: y = 1 and 3 at x = 1 and 2.
    private static RegressionData Tiny =>
        new(
            tensor(
                new[,]
                {
                    { 1.0 },
                    { 2.0 },
                    { -1.0 },
                }
            ),
            tensor(
                new[,]
                {
                    { 1.0 },
                    { 3.0 },
                    { 0.5 },
                }
            ),
            zeros(3, 1, ScalarType.Float64),
            ones(1, 1, ScalarType.Float64),
            0,
            2
        );
    private static LinearParameters TinyStart =>
        new(
            tensor(
                new[,]
                {
                    { 2.0 },
                }
            ),
            tensor(new[] { 1.0 })
        );
    private static readonly TrainingOptions OneStep = new(0.3, 0.1, 1, 2, 0);

    private static RegressionData Small =>
        RegressionData.Create(
            3,
            train: 7,
            validation: 5,
            inputs: 9,
            weight: 0.3,
            bias: 0.8,
            noise: 0.1,
            dtype: ScalarType.Float64
        );
    private static LinearParameters SmallStart =>
        new(Training.Start(4, inputs: 9, spread: 0.7, dtype: ScalarType.Float64).W, tensor(new[] { -0.6 }));
    private static readonly double[] SmallLambdas = [2.5, 0, 0.7, 2.5];
    private static readonly TrainingOptions SmallOptions = new(0.4, 0.05, 4, 3, 5);

    private static Matrix<double> MatrixOf(double[,] rows) => Matrix<double>.Build.DenseOfArray(rows);
}
