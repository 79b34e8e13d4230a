// Validates on the training rows.
// The validation loss is the loss of the training rows, under another name. Measure it on data.ValidationX and
// data.ValidationY, which take part in no step.
namespace WeightDecay.Misconceptions.ValidatesOnTheTrainingRows;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        return run with { History = run.History with { ValidationLoss = run.History.TrainLoss } };
    }

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);
}
