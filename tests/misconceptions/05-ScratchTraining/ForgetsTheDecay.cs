// Forgets the decay.
// The weights follow the loss alone, and λ does nothing. Each step also takes ηλw from w.
namespace WeightDecay.Misconceptions.ForgetsTheDecay;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { Lambda = 0 });
}
