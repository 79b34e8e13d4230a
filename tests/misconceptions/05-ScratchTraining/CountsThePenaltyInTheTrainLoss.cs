// Counts the penalty in the train loss.
// λ·½‖w‖² was added to the recorded loss of the training rows. Descend on loss plus λ times penalty, but record
// the two apart: TrainLoss is the mean of ½(ŷ − y)² alone.
namespace WeightDecay.Misconceptions.CountsThePenaltyInTheTrainLoss;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        double[] loss = [.. run.History.TrainLoss.Zip(run.History.Penalty, (l, p) => l + options.Lambda * p)];
        return run with { History = run.History with { TrainLoss = loss } };
    }
}
