namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    // ŷ = 0.5 − 2 + 0.25 = −1.25, so e = −4.25, and the loss has the gradient e·x = (−4.25, −8.5); 1 − ηλ = 0.93.
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void A_step_shrinks_the_weights_by_7_percent_and_goes_against_the_gradient(ScalarType dtype)
    {
        RegressionData data = Toy.OneRow(dtype);
        LinearParameters start = Toy.From(0.5, -1, 0.25, dtype);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(Column(0.89, -0.08, dtype));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void The_bias_goes_against_its_gradient_and_does_not_decay(ScalarType dtype)
    {
        RegressionData data = Toy.OneRow(dtype);
        LinearParameters start = Toy.From(0.5, -1, 0.25, dtype);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).Parameters.B).Is(Bias(0.675, dtype));
    }

    // With the new parameters ŷ = 0.89 − 0.16 + 0.675 = 1.405.
    [Test, Task(1)]
    public void The_train_loss_is_half_the_squared_error_after_the_step()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).History.TrainLoss).Is(new[] { 1.595 * 1.595 / 2 });
    }

    // On the validation row ŷ = −0.89 − 0.04 + 0.675 = −0.255.
    [Test, Task(1)]
    public void The_validation_loss_is_that_of_the_validation_row_without_the_penalty()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).History.ValidationLoss).Is(new[] { 2.255 * 2.255 / 2 });
    }

    [Test, Task(1)]
    public void The_penalty_is_half_the_squared_norm_of_the_weights_alone()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).History.Penalty)
            .Is(new[] { (0.89 * 0.89 + 0.08 * 0.08) / 2 });
    }

    // The errors are −4.25 and 4.75; the mean of e·x is (5, −6.625), and that of e is 0.25.
    [Test, Task(1)]
    public void Two_rows_in_a_batch_pull_with_their_mean()
    {
        RegressionData data = Toy.TwoRows();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(Column(-0.035, -0.2675));
        The(() => ScratchTraining.Train(data, start, options).Parameters.B).Is(Bias(0.225));
    }

    [Test, Task(1)]
    public void The_train_loss_is_a_mean_over_all_training_rows()
    {
        RegressionData data = Toy.TwoRows();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).History.TrainLoss)
            .Is(new[] { (3.345 * 3.345 + 2.3875 * 2.3875) / 4 });
    }

    [Test, Task(1)]
    public void Without_decay_the_same_step_does_not_shrink_the_weights()
    {
        RegressionData data = Toy.TwoRows();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1, lambda: 0);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W).Is(Column(0, -0.3375));
    }

    // The one training row, used in every one of its three epochs.
    [Test, Task(1)]
    public void Every_epoch_has_its_measurements()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(3);
        double[] penalties = new LinearRecursion(data, start, options).Penalties(3);
        The(() => ScratchTraining.Train(data, start, options).History.Penalty).Is(penalties);
    }
}
