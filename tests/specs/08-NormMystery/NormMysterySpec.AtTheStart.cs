using MathNet.Numerics.Distributions;

namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    [TestCase(1, 3, 1.5), TestCase(7, 0.6, 0.42), TestCase(10, 0.3, 0.15), Task(1)]
    public void Uniform_weights_have_a_sixth_of_d_times_the_squared_bound(int d, double a, double expected) =>
        The(() => NormMystery.ExpectedHalfSquaredNormOfUniform(d, a)).Is(expected);

    [TestCase(9), TestCase(20), TestCase(200), Task(1)]
    public void A_default_layer_starts_at_a_sixth_whatever_d_is(int d) =>
        The(() => NormMystery.ExpectedHalfSquaredNormOfUniform(d, 1 / Math.Sqrt(d))).Is(1.0 / 6);

    [Test, Task(1)]
    public void Each_uniform_weight_brings_half_its_variance()
    {
        double variance = new ContinuousUniform(-0.7, 0.7).Variance;
        The(() => NormMystery.ExpectedHalfSquaredNormOfUniform(7, 0.7)).Is(7 * variance / 2);
    }

    // One draw of ½‖w‖² spreads by (a²/2)·√(4d/45) = 0.0105, a mean of 500 by 0.0005; the error is four times that.
    [Test, Task(1)]
    public void The_library_draws_its_linear_layers_like_that()
    {
        using var layer = nn.Linear(Inputs, 500, dtype: ScalarType.Float64);
        double mean = layer.weight!.detach().square().sum(1).mean().item<double>() / 2;
        The(() => NormMystery.ExpectedHalfSquaredNormOfUniform(Inputs, 1 / Math.Sqrt(Inputs))).IsWithin(0.002, mean);
    }

    [TestCase(0, 0.3, "d"), TestCase(4, 0, "a")]
    [Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void Uniform_weights_need_a_number_and_a_bound(int d, double a, string name) =>
        The(() => NormMystery.ExpectedHalfSquaredNormOfUniform(d, a)).Rejects(name);

    [TestCase(3, 2, 6), TestCase(5, 0.6, 0.9), TestCase(200, 0.01, 0.01), Task(2)]
    public void Normal_weights_have_half_of_d_times_the_variance(int d, double sigma, double expected) =>
        The(() => NormMystery.ExpectedHalfSquaredNormOfNormal(d, sigma)).Is(expected);

    [Test, Task(2)]
    public void Each_normal_weight_brings_half_its_variance()
    {
        double variance = new Normal(0, 0.7).Variance;
        The(() => NormMystery.ExpectedHalfSquaredNormOfNormal(7, 0.7)).Is(7 * variance / 2);
    }

    // One draw of ½‖w‖² spreads by σ²·√(d/2) = 0.001, a mean of 500 by 0.000045; the error is four times that.
    [Test, Task(2)]
    public void The_generator_draws_normal_weights_like_that()
    {
        Tensor w = 0.01 * randn(500, Inputs, dtype: ScalarType.Float64);
        double mean = w.square().sum(1).mean().item<double>() / 2;
        The(() => NormMystery.ExpectedHalfSquaredNormOfNormal(Inputs, 0.01)).IsWithin(0.00018, mean);
    }

    [TestCase(0, 0.3, "d"), TestCase(4, -0.3, "sigma")]
    [Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void Normal_weights_need_a_number_and_no_negative_deviation(int d, double sigma, string name) =>
        The(() => NormMystery.ExpectedHalfSquaredNormOfNormal(d, sigma)).Rejects(name);
}
