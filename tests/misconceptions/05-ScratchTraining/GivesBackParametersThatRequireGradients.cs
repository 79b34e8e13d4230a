// Gives back parameters that require gradients.
// Whoever uses the weights now extends your autograd graph. Give back w.detach() (in a dispose scope:
// w.detach().MoveToOuterDisposeScope()), and the same for b.
namespace WeightDecay.Misconceptions.GivesBackParametersThatRequireGradients;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        run.Parameters.W.requires_grad_(true);
        run.Parameters.B.requires_grad_(true);
        return run;
    }
}
