using static WeightDecay.Specs.SweepOracle;

namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    private static readonly double[] TinyLambdas = [0.7, 0, 0.7, 2.5];
    private static readonly double[] PageLambdas = [0, 3, 10, 30];

    // w = 2 and b = 1 err by 2 on both rows: the gradients are 3 and 2.
    [Test, Task(4)]
    public void One_step_from_2_ends_where_each_lambda_takes_it() =>
        The(() => Ends(LambdaSweep.Sweep(Tiny, TinyStart, TinyLambdas, OneStep)))
            .Is(
                tensor(
                    new[,]
                    {
                        { 1.56, 0.8 },
                        { 1.7, 0.8 },
                        { 1.56, 0.8 },
                        { 1.2, 0.8 },
                    }
                )
            );

    [Test, Task(4)]
    public void The_same_lambda_twice_is_the_same_run_twice() =>
        The(() =>
                Ends(LambdaSweep.Sweep(Small, SmallStart, SmallLambdas, SmallOptions))
                    .index_select(0, tensor(new[] { 0L, 3 }))
            )
            .Is(TogetherInTensors(Small, SmallStart, [2.5, 2.5], SmallOptions).Ends);

    [Test, Task(4)]
    public void Four_epochs_in_batches_of_3_are_those_of_all_lambdas_stepped_together_in_tensors()
    {
        var (histories, ends) = TogetherInTensors(Small, SmallStart, SmallLambdas, SmallOptions);
        The(() => Histories(LambdaSweep.Sweep(Small, SmallStart, SmallLambdas, SmallOptions))).Is(histories);
        The(() => Ends(LambdaSweep.Sweep(Small, SmallStart, SmallLambdas, SmallOptions))).Is(ends);
    }

    [Test, Task(4)]
    public void Where_inputs_are_0_decay_is_alone_with_the_weights()
    {
        RegressionData mute = Small with { X = zeros_like(Small.X) };
        double norm = Plain.Numbers(SmallStart.W).Sum(w => w * w) / 2;
        double[] left = [.. SmallLambdas.Select(lambda => norm * Math.Pow(1 - 0.05 * lambda, 2 * 12))];
        The(() => LastPenalties(LambdaSweep.Sweep(mute, SmallStart, SmallLambdas, SmallOptions)))
            .Is(left, "12 steps leave (1 − ηλ)²⁴ of ½‖w‖²");
    }

    [Test, Task(4)]
    public void On_the_page_the_first_epoch_is_better_the_larger_lambda_up_to_30_on_every_seed() =>
        The(() => LeastGain(LambdaSweep.Sweep, PageLambdas, 10))
            .IsAtLeast(
                0.0001,
                "from 0 to 3, 3 to 10 and 10 to 30 the validation loss of epoch 1 falls on each of 10 seeds"
            );

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void A_sweep_needs_a_start_that_fits_and_lambdas_of_at_least_0()
    {
        double[] none = [];
        double[] negative = [0.7, -0.1];
        The(() => LambdaSweep.Sweep(Tiny, SmallStart, TinyLambdas, OneStep)).Rejects("start");
        The(() => LambdaSweep.Sweep(Tiny, TinyStart, none, OneStep)).Rejects("lambdas");
        The(() => LambdaSweep.Sweep(Tiny, TinyStart, negative, OneStep)).Rejects("lambdas");
    }

    private static double[] LastPenalties(TrainingRun[] runs) => [.. runs.Select(run => run.History.Penalty[^1])];

    private static double LeastGain(
        Func<RegressionData, LinearParameters, double[], TrainingOptions, TrainingRun[]> sweep,
        double[] lambdas,
        int seeds
    ) =>
        Enumerable
            .Range(0, seeds)
            .Min(seed =>
            {
                var options = new TrainingOptions(0.4, Epochs: 1, Seed: seed);
                TrainingRun[] runs = sweep(RegressionData.Create(seed), Training.Start(seed), lambdas, options);
                double[] losses = [.. runs.Select(run => run.History.ValidationLoss[0])];
                return losses.Zip(losses.Skip(1), (before, after) => before - after).Min();
            });
}
