namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    private static readonly double[] Noisy =
    [
        9,
        7.3,
        7.4,
        7.1,
        6,
        6.3,
        5.9,
        6.2,
        6.1,
        6,
        5.2,
        5.5,
        5.4,
        5.6,
        5.3,
        5.1,
        4,
    ];

    [Test, Task(1)]
    public void Two_epochs_above_the_best_end_it_and_the_best_is_kept()
    {
        double[] losses = [5, 4, 3, 3.5, 3.2, 2, 2.5, 2.6, 2.7, 1];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0)).Is(2, "3.5 and 3.2 end it; what comes then is never seen");
    }

    [Test, Task(1)]
    public void An_improvement_makes_patience_start_anew()
    {
        double[] losses = [5, 6, 4, 4.5, 3, 3.3, 2];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0)).Is(6, "no two epochs in a row were without an improvement");
    }

    [Test, Task(1)]
    public void It_is_the_best_that_counts_not_the_epoch_before()
    {
        double[] losses = [1, 4, 3, 2, 1.5, 1.2];
        The(() => OtherRemedies.StopEpoch(losses, 3, 0)).Is(0, "4, 3 and 2 fall, but none is below 1");
    }

    [Test, Task(1)]
    public void A_tie_is_no_improvement()
    {
        double[] losses = [3, 2, 2, 2, 1];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0)).Is(1);
    }

    [Test, Task(1)]
    public void A_plateau_keeps_its_first_epoch()
    {
        double[] losses = [2, 2, 2, 2, 2];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0)).Is(0);
    }

    [Test, Task(1)]
    public void It_takes_more_than_minDelta()
    {
        double[] losses = [3, 2.875, 2.75, 1, 0.875];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0.25)).Is(0, "3 - 2.75 is not more than 0.25");
    }

    [Test, Task(1)]
    public void Small_gains_add_up()
    {
        double[] losses = [3, 3.5, 2.8, 2.4, 2.3, 2.2];
        The(() => OtherRemedies.StopEpoch(losses, 4, 0.5))
            .Is(3, "2.4 is 0.6 below the best, 3, though only 0.4 below 2.8, which was no new best");
    }

    [Test, Task(1)]
    public void Patience_1_ends_with_the_first_epoch_that_does_not_improve()
    {
        double[] losses = [3, 2, 2.5, 1];
        The(() => OtherRemedies.StopEpoch(losses, 1, 0)).Is(1);
    }

    [Test, Task(1)]
    public void Training_that_always_improves_is_never_stopped()
    {
        double[] losses = [5, 4, 3, 2];
        The(() => OtherRemedies.StopEpoch(losses, 1, 0.5)).Is(3);
    }

    [Test, Task(1)]
    public void The_only_epoch_is_the_best()
    {
        double[] losses = [7];
        The(() => OtherRemedies.StopEpoch(losses, 3, 0.1)).Is(0);
    }

    [Test, Task(1)]
    public void An_infinite_loss_is_only_a_bad_one()
    {
        double[] losses = [double.PositiveInfinity, 5, double.PositiveInfinity, 4];
        The(() => OtherRemedies.StopEpoch(losses, 2, 0.1)).Is(3);
    }

    [TestCase(0), TestCase(0.3), TestCase(1.5), Task(1)]
    public void The_more_patience_the_more_it_sees(double minDelta) =>
        The(() => ForEachPatience(OtherRemedies.StopEpoch, minDelta))
            .Is(
                new[] { 1, 2, 3, 4, 5, 6, 7, 20 }
                    .Select(patience => KeptByWindows(Noisy, patience, minDelta))
                    .ToArray(),
                "from each best, the next is the first in the coming epochs, as many as patience, that is low enough"
            );

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Stopping_needs_losses_that_can_be_compared_some_patience_and_a_minDelta_of_at_least_0()
    {
        double[] none = [];
        double[] broken = [3, double.NaN, 1];
        The(() => OtherRemedies.StopEpoch(none, 2, 0)).Rejects("validation");
        The(() => OtherRemedies.StopEpoch(broken, 2, 0)).Rejects("validation");
        The(() => OtherRemedies.StopEpoch(Noisy, 0, 0)).Rejects("patience");
        The(() => OtherRemedies.StopEpoch(Noisy, 2, -0.1)).Rejects("minDelta");
    }

    private static int[] ForEachPatience(Func<double[], int, double, int> stop, double minDelta) =>
        [.. new[] { 1, 2, 3, 4, 5, 6, 7, 20 }.Select(patience => stop(Noisy, patience, minDelta))];

    private static int KeptByWindows(double[] losses, int patience, double minDelta)
    {
        for (int best = 0; ; )
        {
            var window = Enumerable.Range(best + 1, patience).Where(t => t < losses.Length);
            int[] better = [.. window.Where(t => losses[best] - losses[t] > minDelta)];
            if (better.Length == 0)
                return best;
            best = better[0];
        }
    }
}
