using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using static WeightDecay.Specs.RemedyOracle;

namespace WeightDecay.Specs;

public sealed partial class OtherRemediesSpec
{
    [Test, Task(9)]
    public void Three_weights_from_nine_rows_of_deviation_one_and_a_half_lose_135() =>
        The(() => OtherRemedies.ExcessRisk(9, 3, 1.5)).Is(1.35, "2.25·3/5");

    [Test, Task(9)]
    public void Twice_the_deviation_loses_four_times_as_much() =>
        The(() => OtherRemedies.ExcessRisk(9, 3, 1.4) / OtherRemedies.ExcessRisk(9, 3, 0.7)).Is(4.0);

    [Test, Task(9)]
    public void Just_above_as_many_rows_as_weights_it_is_d_times_the_noise() =>
        The(() => OtherRemedies.ExcessRisk(202, 200, 0.1)).Is(2.0, "n - d - 1 = 1");

    // Each diagonal entry of (XᵀX)⁻¹ is one over a χ² number of n − d + 1 degrees of freedom.
    [TestCase(9, 1), TestCase(9, 3), TestCase(40, 11), Task(9)]
    public void It_is_d_times_the_mean_of_one_over_chi_squared(int n, int d)
    {
        double degrees = n - d + 1;
        double mean = GaussLegendreRule.Integrate(v => ChiSquared.PDF(degrees, v) / v, 1e-9, 50 + 5 * degrees, 256);
        The(() => OtherRemedies.ExcessRisk(n, d, 1))
            .IsWithin(1e-7, d * mean, "the integral was computed from the density");
    }

    // tr (XᵀX)⁻¹ has the variance 2d(1 + (d − 1)/a)/((a − 1)²(a − 3)) with a = n − d.
    [Test, Task(9)]
    public void It_is_the_mean_trace_of_one_over_the_Gram_matrix()
    {
        const int Draws = 500;
        double found = Normals(12 * Draws, 3).Chunk(12).Average(rows => Gram(rows).Inverse().Trace());
        double error = 4.5 * Math.Sqrt(2 * 3 * (1 + 2 / 9.0) / (64 * 6) / Draws);
        The(() => OtherRemedies.ExcessRisk(12, 3, 1))
            .IsWithin(error, found, "four and a half standard errors of the mean of 500 draws are 0.028");
    }

    [Test, Task(9, NeverFailedBecause = "the guard clauses are given")]
    public void The_excess_needs_a_weight_two_rows_more_and_a_deviation()
    {
        The(() => OtherRemedies.ExcessRisk(4, 3, 1)).Rejects("n");
        The(() => OtherRemedies.ExcessRisk(4, 0, 1)).Rejects("d");
        The(() => OtherRemedies.ExcessRisk(9, 3, -1)).Rejects("sigma");
    }

    [Test, Task(10)]
    public void Four_values_of_deviation_3_have_a_mean_of_deviation_one_and_a_half() =>
        The(() => OtherRemedies.BatchMeanNoise(3, 4)).Is(1.5);

    [Test, Task(10)]
    public void A_batch_of_one_is_as_noisy_as_its_value() => The(() => OtherRemedies.BatchMeanNoise(0.7, 1)).Is(0.7);

    [Test, Task(10)]
    public void It_is_the_deviation_of_the_mean_over_every_batch_of_five_coins()
    {
        double variance = Choices(5, 0.7, -0.7).Average(batch => Math.Pow(batch.Average(), 2));
        The(() => OtherRemedies.BatchMeanNoise(0.7, 5)).Is(Math.Sqrt(variance), "all 32 batches of ±0.7 were averaged");
    }

    // A deviation found from N mean squares has the relative standard error √(1/(2N)).
    [Test, Task(10)]
    public void It_is_the_deviation_of_the_means_of_normal_batches()
    {
        const int Draws = 8000;
        double found = Math.Sqrt(Normals(Draws, 6).Average(batch => Math.Pow(0.7 * batch.Average(), 2)));
        The(() => OtherRemedies.BatchMeanNoise(0.7, 6) / found)
            .IsWithin(4.5 * Math.Sqrt(0.5 / Draws), 1.0, "four and a half standard errors, √(1/16000) each, are 0.036");
    }

    [TestCase(-1, 4, "sigma"), TestCase(1, 0, "B")]
    [Task(10, NeverFailedBecause = "the guard clauses are given")]
    public void A_batch_needs_a_deviation_and_a_value(double sigma, int B, string name) =>
        The(() => OtherRemedies.BatchMeanNoise(sigma, B)).Rejects(name);

    [Test, Task(11)]
    public void Windows_of_3_by_3_from_2_channels_to_3_are_57_parameters() =>
        The(() => OtherRemedies.SharedParameterCount(2, 3, 3)).Is(57L, "3·(2·9 + 1)");

    [TestCase(2, 3, 1), TestCase(1, 4, 5), TestCase(3, 2, 2), Task(11)]
    public void It_is_what_the_library_allots_to_a_convolution(int inChannels, int outChannels, int kernel)
    {
        using var convolution = nn.Conv2d(inChannels, outChannels, kernel);
        The(() => OtherRemedies.SharedParameterCount(inChannels, outChannels, kernel))
            .Is(convolution.parameters().Sum(p => p.numel()));
    }

    // What a convolution of random weights does to each pixel alone shows all its weights, each many times.
    [Test, Task(11)]
    public void It_counts_the_different_numbers_in_the_dense_matrix_of_a_convolution_and_its_biases()
    {
        Tensor pixels = eye(2 * 4 * 4, dtype: ScalarType.Float64).reshape(32, 2, 4, 4);
        Tensor weights = arange(1, 3 * 2 * 3 * 3 + 1, dtype: ScalarType.Float64).reshape(3, 2, 3, 3);
        double[] dense = nn.functional.conv2d(pixels, weights, padding: [1, 1]).data<double>().ToArray();
        long different = dense.Where(weight => weight != 0).Distinct().Count();
        The(() => OtherRemedies.SharedParameterCount(2, 3, 3)).Is(different + 3);
    }

    [Test, Task(11)]
    public void Large_layers_have_more_than_an_int_can_count() =>
        The(() => OtherRemedies.SharedParameterCount(65_536, 65_536, 1)).Is(4_295_032_832L, "2³² + 2¹⁶");

    [TestCase(0, 3, 3, "inChannels"), TestCase(2, 0, 3, "outChannels"), TestCase(2, 3, 0, "kernel")]
    [Task(11, NeverFailedBecause = "the guard clauses are given")]
    public void A_convolution_needs_channels_and_a_kernel(int inChannels, int outChannels, int kernel, string name) =>
        The(() => OtherRemedies.SharedParameterCount(inChannels, outChannels, kernel)).Rejects(name);

    private static Matrix<double> Gram(Vector<double>[] rows)
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfRowVectors(rows);
        return x.TransposeThisAndMultiply(x);
    }
}
