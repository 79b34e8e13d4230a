using MathNet.Numerics.Distributions;
using static WeightDecay.Specs.SweepOracle;

namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    // Errors 0.5, -1.5, 0.25, -0.5, 2, 0, -3, 0.375 and -1, which float32 holds exactly.
    private static Tensor NineTargets => tensor(new[] { 1.0, 0, 1, 4, -6, 2, -1, 2, 1 });
    private static Tensor NineGuesses => tensor(new[] { 1.5, -1.5, 1.25, 3.5, -4, 2, -4, 2.375, 0 });

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(2)]
    public void Five_of_nine_are_within_a_half_and_the_border_is_within(ScalarType dtype)
    {
        Tensor prediction = NineGuesses.to(dtype);
        Tensor target = NineTargets.to(dtype);
        The(() => LambdaSweep.WithinTolerance(prediction, target, 0.5)).Is(5 / 9.0);
    }

    [TestCase(0.7, 0.5), TestCase(0, 0), TestCase(2, 1), Task(2)]
    public void The_tolerance_is_for_the_error_itself_not_for_its_square(double tolerance, double expected)
    {
        Tensor prediction = tensor(new[] { 1.75, 0.5 });
        Tensor target = tensor(new[] { 1, 0.75 });
        The(() => LambdaSweep.WithinTolerance(prediction, target, tolerance)).Is(expected);
    }

    [Test, Task(2)]
    public void Errors_that_cancel_are_errors()
    {
        Tensor column = Two.reshape(2, 1);
        Tensor swapped = column.flip(0);
        The(() => LambdaSweep.WithinTolerance(swapped, column, 0.5)).Is(0);
    }

    [Test, Task(2)]
    public void With_tolerance_0_only_exact_rows_count() =>
        The(() => LambdaSweep.WithinTolerance(NineGuesses, NineTargets, 0)).Is(1 / 9.0);

    [Test, Task(2)]
    public void Large_targets_are_allowed_no_more_than_small_ones()
    {
        Tensor target = tensor(new[] { 1e6, 0, 2 });
        Tensor prediction = tensor(new[] { 1e6 + 2, 0.25, 2.25 });
        The(() => LambdaSweep.WithinTolerance(prediction, target, 0.5)).Is(2 / 3.0);
    }

    [TestCase(0.3), TestCase(1.2), Task(2)]
    public void On_40_random_rows_it_is_what_counting_finds(double tolerance)
    {
        var (p, y) = RandomRows(40, 4);
        double right = Plain
            .Numbers(p)
            .Zip(Plain.Numbers(y))
            .Count(row => Math.Abs(row.First - row.Second) <= tolerance);
        The(() => LambdaSweep.WithinTolerance(p, y, tolerance)).Is(right / 40);
    }

    [TestCase(1), TestCase(1.96), Task(2)]
    public void Of_normal_errors_the_normal_distribution_tells_the_share(double tolerance)
    {
        var (errors, _) = RandomRows(10_000, 5);
        Tensor zero = zeros_like(errors);
        double share = 1 - 2 * Normal.CDF(0, 1, -tolerance);
        The(() => LambdaSweep.WithinTolerance(errors, zero, tolerance))
            .IsWithin(0.019, share, "0.019 are four standard errors of a share of 10 000 draws");
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void A_share_needs_rows_that_fit_and_a_tolerance_of_at_least_0()
    {
        The(() => LambdaSweep.WithinTolerance(None, None, 1)).Rejects("prediction");
        The(() => LambdaSweep.WithinTolerance(Square, Square, 1)).Rejects("prediction");
        The(() => LambdaSweep.WithinTolerance(Guesses, Two, 1)).Rejects("target");
        The(() => LambdaSweep.WithinTolerance(Guesses, Targets, -1)).Rejects("tolerance");
    }
}
