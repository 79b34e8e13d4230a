namespace WeightDecay.Specs;

public sealed partial class ScratchTrainingSpec
{
    [Test, Task(2)]
    public void The_posted_code_s_test_loss_and_what_it_is_made_of() =>
        The(() => Posted(ScratchTraining.BrokenTraining)).IsAsVerified();

    [TestCase(false, 0.1), TestCase(true, 3), Task(2)]
    public void What_the_posted_code_prints_comes_from_running_it_too(bool redrawn, double lambda)
    {
        LinearParameters start = PostedCode.Start(redrawn);
        double[] printed = PostedCode.Printed(start, lambda);
        The(() => PostedCode.Printed(PostedCode.AsOurs(ScratchTraining.BrokenTraining, start, lambda), lambda))
            .Is(printed);
    }

    /// <summary>The test loss printed after the first epoch and the last, for both starts and several λ.</summary>
    private static string Posted(Trainer train) =>
        Table.Of(
            ["½‖w‖² at the start", "λ", "printed, epoch 1", "printed, epoch 10", "loss in it", "penalty in it"],
            from redrawn in new[] { false, true }
            from lambda in new[] { 0.001, 0.1, 3 }
            select Ends(train, PostedCode.Start(redrawn), lambda)
        );

    private static double[] Ends(Trainer train, LinearParameters start, double lambda)
    {
        TrainingHistory run = PostedCode.AsOurs(train, start, lambda);
        double[] printed = PostedCode.Printed(run, lambda);
        return
        [
            0.5 * start.W.square().sum().item<double>(),
            lambda,
            printed[0],
            printed[^1],
            2 * run.ValidationLoss[^1],
            lambda * run.Penalty[^1],
        ];
    }
}
