// Counts the penalty in the validation loss.
// λ·½‖w‖² was added to the loss of the validation rows. The penalty is there to steer the steps; it says nothing
// about how well unseen rows are predicted, and it differs from λ to λ, so that runs can no longer be compared.
// Record the mean of ½(ŷ − y)² alone; the penalty has a list of its own.
namespace WeightDecay.Misconceptions.CountsThePenaltyInTheValidationLoss;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        double[] loss = [.. run.History.ValidationLoss.Zip(run.History.Penalty, (l, p) => l + options.Lambda * p)];
        return run with { History = run.History with { ValidationLoss = loss } };
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);
}
