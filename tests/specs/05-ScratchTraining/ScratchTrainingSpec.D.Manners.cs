namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    [Test, Task(1)]
    public void Nothing_stays_behind_but_the_answer()
    {
        RegressionData data = Toy.Eleven();
        LinearParameters start = Toy.Five();
        TrainingOptions options = Toy.Batches(5);
        The(() => LeavesTensorsBehind(ScratchTraining.Train, data, start, options))
            .Is(false, "All but the weights and the bias that it gives back should be disposed of when it returns.");
    }

    [Test, Task(1)]
    public void The_answer_requires_no_gradient()
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(data, start, options).Parameters.W.requires_grad).Is(false);
        The(() => ScratchTraining.Train(data, start, options).Parameters.B.requires_grad).Is(false);
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Training_needs_rows_of_both_kinds_and_a_start_that_fits()
    {
        RegressionData data = Toy.OneRow();
        RegressionData none = data with { Train = 2 };
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        LinearParameters flat = start with { W = ones(2, dtype: ScalarType.Float64) };
        LinearParameters single = Toy.From(0.5, -1, 0.25, ScalarType.Float32);
        TrainingOptions options = Toy.Steps(1);
        The(() => ScratchTraining.Train(none, start, options)).Rejects("data");
        The(() => ScratchTraining.Train(data, flat, options)).Rejects("start");
        The(() => ScratchTraining.Train(data, single, options)).Rejects("start");
    }

    [TestCase(-0.7, 0.1, 1, 1), TestCase(0.7, 0, 1, 1), TestCase(0.7, 0.1, 0, 1), TestCase(0.7, 0.1, 1, 0)]
    [Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Training_needs_sensible_options(double lambda, double eta, int epochs, int size)
    {
        RegressionData data = Toy.OneRow();
        LinearParameters start = Toy.From(0.5, -1, 0.25);
        var options = new TrainingOptions(lambda, eta, epochs, size);
        The(() => ScratchTraining.Train(data, start, options)).Rejects("options");
    }

    // The scope around the call counts what is handed out to it. It also keeps all of that alive, so that the garbage
    // collector can't clean up in between and the count is the same in every run.
    private static bool LeavesTensorsBehind(
        Trainer train,
        RegressionData data,
        LinearParameters start,
        TrainingOptions options
    )
    {
        using var scope = NewDisposeScope();
        LinearParameters answer = train(data, start, options).Parameters;
        using Tensor here = empty(0); // lands in another scope if the trainer has left one of its own open
        return !scope.Contains(here)
            || scope.DisposablesView.Except([here, answer.W, answer.B], ReferenceEqualityComparer.Instance).Any();
    }
}
