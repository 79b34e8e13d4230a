// Doubles the decay.
// The weights shrink by 1 − 2ηλ in a step. That is the gradient of λ‖w‖²; the penalty is ½‖w‖², and its gradient
// is w.
namespace WeightDecay.Misconceptions.DoublesTheDecay;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { Lambda = 2 * options.Lambda });
}
