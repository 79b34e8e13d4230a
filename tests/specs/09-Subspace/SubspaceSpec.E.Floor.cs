using MathNet.Numerics.Random;
using static WeightDecay.Specs.SubspaceOracle;

namespace WeightDecay.Specs;

public sealed partial class SubspaceSpec
{
    // ‖w‖ = 5.
    private static readonly Vector<double> Five = VectorOf(2, -1, 0, 2, 4);
    private static readonly Vector<double> Page = Vector<double>.Build.Dense(200, 0.01);

    [Test, Task(6)]
    public void One_row_of_five_leaves_four_fifths_of_25_halved_and_the_noise() =>
        The(() => Subspace.ValidationFloor(Five, 1, 5, 0.6)).Is(10.18);

    [Test, Task(6)]
    public void The_floor_of_the_page_is_000905() =>
        The(() => Subspace.ValidationFloor(Page, 20, 200, 0.01))
            .Is(0.00905, "½·0.9·0.02 + ½·0.0001, a little below the page's 10⁻²");

    [Test, Task(6)]
    public void No_row_at_all_leaves_everything() => The(() => Subspace.ValidationFloor(Five, 0, 5, 0.6)).Is(12.68);

    [TestCase(5), TestCase(8), Task(6)]
    public void From_as_many_rows_as_inputs_on_only_noise_is_left(int n) =>
        The(() => Subspace.ValidationFloor(Five, n, 5, 0.6)).Is(0.18);

    [Test, Task(6)]
    public void Without_noise_the_floor_is_what_was_not_seen() =>
        The(() => Subspace.ValidationFloor(Five, 2, 5, 0)).Is(7.5);

    [Test, Task(6)]
    public void It_is_the_mean_over_every_choice_of_two_inputs_to_see()
    {
        var choices = from i in Enumerable.Range(0, 5) from j in Enumerable.Range(0, i) select (i, j);
        double mean = choices.Average(seen => 25 - Math.Pow(Five[seen.i], 2) - Math.Pow(Five[seen.j], 2));
        The(() => Subspace.ValidationFloor(Five, 2, 5, 1.4)).Is(0.5 * mean + 0.98, "the mean of ten exact floors");
    }

    [Test, Task(6)]
    public void It_is_the_mean_validation_loss_over_1600_draws_of_rows_and_noise()
    {
        var losses = ValidationLosses(Five, 2, 1.4, fresh: 24, new MersenneTwister(1));
        The(() => Subspace.ValidationFloor(Five, 2, 5, 1.4))
            .IsWithin(0.05, losses.Take(1600).Average(), "5 % of the mean of 1600 draws are four standard errors");
    }

    [Test, Task(6)]
    public void It_is_the_mean_over_30_draws_of_the_size_of_the_page()
    {
        var losses = ValidationLosses(Page, 20, 0.01, fresh: 25, new MersenneTwister(1));
        The(() => Subspace.ValidationFloor(Page, 20, 200, 0.01))
            .IsWithin(0.002, losses.Take(30).Average(), "0.002 are four standard errors of the mean of 30 draws");
    }

    [Test, Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void A_floor_needs_sizes_that_fit_and_noise_of_at_least_0()
    {
        The(() => Subspace.ValidationFloor(Five, -1, 5, 0.6)).Rejects("n");
        The(() => Subspace.ValidationFloor(Five, 2, 0, 0.6)).Rejects("d");
        The(() => Subspace.ValidationFloor(Five, 2, 4, 0.6)).Rejects("w");
        The(() => Subspace.ValidationFloor(Five, 2, 5, -0.6)).Rejects("sigma");
    }
}
