using MathNet.Numerics;
using static WeightDecay.Specs.SweepOracle;

namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void Squared_errors_of_10_against_a_spread_of_14_leave_two_sevenths(ScalarType dtype)
    {
        Tensor prediction = Guesses.to(dtype);
        Tensor target = Targets.to(dtype);
        The(() => LambdaSweep.RSquared(prediction, target)).Is(tensor(2.0 / 7, dtype));
    }

    [Test, Task(1)]
    public void Columns_do_as_well_as_vectors()
    {
        Tensor prediction = Guesses.reshape(3, 1);
        Tensor target = Targets.reshape(3, 1);
        The(() => LambdaSweep.RSquared(prediction, target)).Is(tensor(2.0 / 7, ScalarType.Float64));
    }

    [Test, Task(1)]
    public void Perfect_predictions_have_1() => The(() => LambdaSweep.RSquared(Targets, Targets)).Is(1);

    [Test, Task(1)]
    public void The_mean_of_the_targets_has_0()
    {
        Tensor mean = full_like(Targets, 3);
        The(() => LambdaSweep.RSquared(mean, Targets)).Is(0);
    }

    [Test, Task(1)]
    public void Worse_than_the_mean_is_below_0()
    {
        Tensor turned = tensor(new[] { 6.0, 2, 1 });
        The(() => LambdaSweep.RSquared(turned, Targets)).Is(1 - 50.0 / 14);
    }

    [Test, Task(1)]
    public void A_constant_error_counts()
    {
        Tensor tooHigh = tensor(new[] { 11.0, 12, 16 });
        The(() => LambdaSweep.RSquared(tooHigh, Targets)).Is(1 - 300.0 / 14);
    }

    [TestCase(1), TestCase(2), Task(1)]
    public void On_40_random_rows_it_is_the_coefficient_of_determination(int seed)
    {
        var (p, y) = RandomRows(40, seed);
        The(() => LambdaSweep.RSquared(p, y)).Is(RSquaredOf(p, y));
    }

    [Test, Task(1)]
    public void For_least_squares_on_its_own_rows_it_is_the_squared_correlation()
    {
        double[] x = [0.3, -1.2, 2.5, 0, 1.1];
        double[] y = [1.9, -0.4, 3.0, 0.2, 2.8];
        var (intercept, slope) = Fit.Line(x, y);
        double[] line = [.. x.Select(xi => intercept + slope * xi)];
        The(() => LambdaSweep.RSquared(tensor(line), tensor(y))).Is(GoodnessOfFit.RSquared(line, y));
    }

    [Test, Task(1)]
    public void Other_units_and_another_zero_change_nothing()
    {
        var (p, y) = RandomRows(12, 3);
        The(() => LambdaSweep.RSquared(40 - 7 * p, 40 - 7 * y)).Is(RSquaredOf(p, y));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(1)]
    public void Its_gradient_is_minus_twice_the_errors_over_the_spread(ScalarType dtype)
    {
        Tensor prediction = Guesses.to(dtype);
        Tensor target = Targets.to(dtype);
        The(() => Gradients.Gradient(p => LambdaSweep.RSquared(p, target), prediction))
            .Is(tensor(new[] { -1 / 7.0, 0, 3 / 7.0 }, dtype));
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void R_squared_needs_rows_that_fit_and_targets_that_differ()
    {
        Tensor constant = full_like(Guesses, 0.3);
        The(() => LambdaSweep.RSquared(None, None)).Rejects("prediction");
        The(() => LambdaSweep.RSquared(Square, Square)).Rejects("prediction");
        The(() => LambdaSweep.RSquared(Guesses, Two)).Rejects("target");
        The(() => LambdaSweep.RSquared(Guesses, Targets.reshape(3, 1))).Rejects("target");
        The(() => LambdaSweep.RSquared(Guesses, constant)).Rejects("target");
    }
}
