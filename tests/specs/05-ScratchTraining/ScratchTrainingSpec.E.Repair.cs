namespace WeightDecay.Specs;

// Each defect of the code handed out has a spec in which the four others make no difference.
public sealed partial class ScratchTrainingSpec
{
    // One step, looked at in the weights: gradients have had no time to pile up, and nothing measured plays a part.
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_lambda_that_is_asked_for_acts_in_the_first_step(ScalarType dtype)
    {
        RegressionData data = Toy.OneRow(dtype);
        LinearParameters start = Toy.From(0.5, -1, 0.25, dtype);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters.W).Is(Column(0.89, -0.08, dtype));
    }

    // λ is what the code handed out has wired in; the bias is 0 and decays to 0.
    [Test, Task(2)]
    public void The_second_step_does_not_take_the_first_gradient_along()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0);
        TrainingOptions options = Toy.Steps(2, lambda: 0.1);
        Vector<double> end = new LinearRecursion(data, start, options).After(2);
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters.W).Is(Column(end[0], end[1]));
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters.B).Is(Bias(end[2]));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void The_bias_does_not_decay(ScalarType dtype)
    {
        RegressionData data = Toy.NoInputs() with
        {
            X = zeros(3, 2, dtype),
            Y = tensor(new[] { 3.0, 1, -2 }, dtype).reshape(3, 1),
        };
        LinearParameters start = Toy.From(0.5, -1, 5, dtype);
        TrainingOptions options = Toy.Steps(1, lambda: 0.1);
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters.B).Is(Bias(4.7, dtype));
    }

    // The validation row is the training row, so that it does not matter which of them is measured.
    [Test, Task(2)]
    public void The_validation_loss_has_no_penalty_in_it()
    {
        RegressionData data = Toy.SameRows();
        LinearParameters start = Toy.From(0.5, -1, 0);
        TrainingOptions options = Toy.Steps(1, lambda: 0.1);
        double[] loss = new LinearRecursion(data, start, options).Losses(data.TrainX, data.TrainY, 1);
        The(() => ScratchTraining.BrokenTraining(data, start, options).History.ValidationLoss).Is(loss);
    }

    // No inputs and weights of 0: the weights stay 0, and so does their penalty. The bias is 0.1 · 2 after the step.
    [Test, Task(2)]
    public void The_validation_loss_is_that_of_the_validation_rows()
    {
        RegressionData data = Toy.NoInputs();
        LinearParameters start = Toy.From(0, 0, 0);
        TrainingOptions options = Toy.Steps(1, lambda: 0.1);
        The(() => ScratchTraining.BrokenTraining(data, start, options).History.ValidationLoss)
            .Is(new[] { 2.2 * 2.2 / 2 });
    }

    [TestCase(0), TestCase(5), Task(2)]
    public void Mended_it_is_the_training_in_plain_numbers(int seed)
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(seed);
        TrainingRun run = Training.Run(data, start, options);
        The(() => ScratchTraining.BrokenTraining(data, start, options)).Is(run);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void Mended_it_is_the_library_s_training(ScalarType dtype)
    {
        RegressionData data = Toy.Eleven(dtype);
        LinearParameters start = Toy.Five(dtype);
        TrainingOptions options = Toy.Batches(2);
        LinearParameters end = LibraryTraining.Run(data, start, options);
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters).Is(end);
    }

    [Test, Task(2, NeverFailedBecause = "the code handed out keeps these manners, and only a rewrite loses them")]
    public void Mended_it_leaves_nothing_behind_but_the_answer()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(5);
        The(() => LeavesTensorsBehind(ScratchTraining.BrokenTraining, data, start, options)).Is(false);
        The(() => ScratchTraining.BrokenTraining(data, start, options).Parameters.W.requires_grad).Is(false);
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void The_repair_too_needs_data_start_and_options_that_fit()
    {
        RegressionData data = Toy.OneRow();
        RegressionData none = data with { Train = 2 };
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        LinearParameters flat = start with { W = ones(2, dtype: ScalarType.Float64) };
        TrainingOptions options = Toy.Steps(1);
        TrainingOptions negative = Toy.Steps(1, lambda: -0.7);
        The(() => ScratchTraining.BrokenTraining(none, start, options)).Rejects("data");
        The(() => ScratchTraining.BrokenTraining(data, flat, options)).Rejects("start");
        The(() => ScratchTraining.BrokenTraining(data, start, negative)).Rejects("options");
    }
}
