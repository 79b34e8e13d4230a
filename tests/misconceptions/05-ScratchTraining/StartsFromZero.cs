// Starts from zero.
// The weights and the bias started at 0. Start from copies of start.W and start.B: where a training starts decides
// where it ends, in every direction that no row sees.
namespace WeightDecay.Misconceptions.StartsFromZero;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using Tensor w = zeros_like(start.W);
        using Tensor b = zeros_like(start.B);
        return Solutions.ScratchTraining.Train(data, new LinearParameters(w, b), options);
    }
}
