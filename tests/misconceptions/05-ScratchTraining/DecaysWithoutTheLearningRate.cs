// Decays without the learning rate.
// The weights shrink by 1 − λ in a step. The penalty's gradient λw is part of the gradient, and all of that is
// multiplied by η: the factor is 1 − ηλ.
namespace WeightDecay.Misconceptions.DecaysWithoutTheLearningRate;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { Lambda = options.Lambda / options.LearningRate });
}
