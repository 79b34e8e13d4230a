namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    [TestCase(0), TestCase(5), Task(1)]
    public void In_small_batches_the_weights_are_those_of_plain_numbers(int seed)
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(seed);
        Tensor w = Training.Run(data, start, options).Parameters.W;
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(w);
    }

    [Test, Task(1)]
    public void In_small_batches_the_bias_is_that_of_plain_numbers()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(5);
        Tensor b = Training.Run(data, start, options).Parameters.B;
        The(() => ScratchTraining.Train(data, start, options).Parameters.B).Is(b);
    }

    [Test, Task(1)]
    public void In_small_batches_the_history_is_that_of_plain_numbers()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(5);
        TrainingHistory history = Training.Run(data, start, options).History;
        The(() => ScratchTraining.Train(data, start, options).History.TrainLoss).Is(history.TrainLoss);
        The(() => ScratchTraining.Train(data, start, options).History.ValidationLoss).Is(history.ValidationLoss);
        The(() => ScratchTraining.Train(data, start, options).History.Penalty).Is(history.Penalty);
    }

    [TestCase(1), TestCase(4), Task(1)]
    public void Batches_of_any_size_are_the_library_s_training(int size)
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(2) with { BatchSize = size };
        LinearParameters end = LibraryTraining.Run(data, start, options);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(end.W);
        The(() => ScratchTraining.Train(data, start, options).Parameters.B).Is(end.B);
    }

    [Test, Task(1)]
    public void Parameters_of_float32_stay_so()
    {
        RegressionData data = Toy.Eleven(ScalarType.Float32);
        LinearParameters start = Toy.Five(ScalarType.Float32);
        TrainingOptions options = Toy.Batches(5);
        LinearParameters end = LibraryTraining.Run(data, start, options);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(end.W);
        The(() => ScratchTraining.Train(data, start, options).Parameters.B).Is(end.B);
    }

    [Test, Task(1)]
    public void The_same_seed_takes_the_same_path_whatever_else_is_random()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(5);
        The(() => IsTheSameTwice(ScratchTraining.Train, data, start, options)).Is(true);
    }

    private static bool IsTheSameTwice(
        Trainer train,
        RegressionData data,
        LinearParameters start,
        TrainingOptions options
    )
    {
        manual_seed(1);
        Tensor first = train(data, start, options).Parameters.W;
        manual_seed(2);
        return first.allclose(train(data, start, options).Parameters.W);
    }
}
