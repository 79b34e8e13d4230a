namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    [TestCase(0.0), TestCase(0.7), Task(1)]
    public void In_full_batches_the_path_is_the_closed_form_of_a_linear_recursion(double lambda)
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Steps(12, lambda);
        var recursion = new LinearRecursion(data, start, options);
        Matrix<double> path = Matrix<double>.Build.DenseOfRowVectors(Times.Select(recursion.After));
        The(() => Path(ScratchTraining.Train, data, start, options)).IsWithin(1e-10, path);
    }

    [Test, Task(1)]
    public void In_full_batches_the_history_is_a_closed_form_too()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Steps(12);
        var recursion = new LinearRecursion(data, start, options);
        double[] train = recursion.Losses(data.TrainX, data.TrainY, 12);
        double[] validation = recursion.Losses(data.ValidationX, data.ValidationY, 12);
        The(() => ScratchTraining.Train(data, start, options).History.TrainLoss).IsWithin(1e-10, train);
        The(() => ScratchTraining.Train(data, start, options).History.ValidationLoss).IsWithin(1e-10, validation);
    }

    // 0.965 = 1 − ηλ with η = 0.05; 12 steps are 4 epochs of 3 batches.
    [TestCase(0.0), TestCase(0.7), Task(1)]
    public void What_no_training_row_sees_keeps_its_direction_and_decays_exactly(double lambda)
    {
        RegressionData data = RegressionData.Create(
            4,
            train: 7,
            validation: 2,
            inputs: 11,
            weight: 0.8,
            dtype: ScalarType.Float64
        );
        LinearParameters start = Training.Start(1, inputs: 11, spread: 1, ScalarType.Float64);
        TrainingOptions options = Toy.Batches(5, lambda);
        Vector<double> left = Math.Pow(1 - 0.05 * lambda, 12) * Unseen(start.W, data.TrainX);
        The(() => Unseen(ScratchTraining.Train(data, start, options).Parameters.W, data.TrainX)).IsWithin(1e-10, left);
    }

    private static readonly int[] Times = [1, 2, 12];

    /// <summary>Weights and bias, in one row for each of the <see cref="Times"/>.</summary>
    private static Tensor Path(Trainer train, RegressionData data, LinearParameters start, TrainingOptions options) =>
        stack([
            .. Times
                .Select(t => train(data, start, options with { Epochs = t }).Parameters)
                .Select(p => cat([p.W.reshape(-1), p.B])),
        ]);

    /// <summary>The part of w at right angles to every row of X: what is left of it after least squares on the rows.</summary>
    private static Vector<double> Unseen(Tensor w, Tensor X)
    {
        Vector<double> whole = Vector<double>.Build.Dense(w.contiguous().data<double>().ToArray());
        Matrix<double> columns = Matrix<double>.Build.DenseOfArray((double[,])X.data<double>().ToNDArray()).Transpose();
        return whole - columns * columns.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).Solve(whole);
    }
}
