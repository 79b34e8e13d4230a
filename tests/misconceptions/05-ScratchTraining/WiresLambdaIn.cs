// Wires lambda in.
// λ was 0.1 whatever the options said: too little to act in a few dozen steps, and deaf to every change of λ. Take
// options.Lambda.
namespace WeightDecay.Misconceptions.WiresLambdaIn;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { Lambda = 0.1 });

    public static TrainingRun BrokenTraining(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Train(data, start, options);
}
