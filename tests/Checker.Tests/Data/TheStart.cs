namespace WeightDecay.Checking.Tests.Data;

/// <summary>The first parameters of a training.</summary>
public sealed class TheStart
{
    [Test]
    public void The_weights_are_the_draws_of_a_generator_of_their_own()
    {
        using var generator = new Generator(1_000_007);
        using Tensor draws = randn([3, 1], dtype: ScalarType.Float64, generator: generator);
        LinearParameters start = Training.Start(7, inputs: 3, spread: 0.5, dtype: ScalarType.Float64);
        Assert.That(Numbers(start.W), Is.EqualTo(Numbers(draws).Select(draw => 0.5 * draw)).Within(1e-15));
    }

    [Test]
    public void Without_more_said_it_is_the_sections_start()
    {
        LinearParameters start = Training.Start(0);
        Assert.Multiple(() =>
        {
            Assert.That(start.W.shape, Is.EqualTo(new long[] { 200, 1 }));
            Assert.That(start.W.dtype, Is.EqualTo(ScalarType.Float32));
            Assert.That(start.B.shape, Is.EqualTo(new long[] { 1 }));
            Assert.That(start.B.dtype, Is.EqualTo(ScalarType.Float32));
            Assert.That(start.B.item<float>(), Is.Zero);
        });
    }

    [Test]
    public void The_global_generator_neither_decides_it_nor_moves()
    {
        manual_seed(3);
        double[] first = Numbers(Training.Start(0, dtype: ScalarType.Float64).W);
        using Tensor next = randn(5, dtype: ScalarType.Float64);
        manual_seed(3);
        using Tensor expected = randn(5, dtype: ScalarType.Float64);
        Assert.Multiple(() =>
        {
            Assert.That(Numbers(next), Is.EqualTo(Numbers(expected)));
            Assert.That(Numbers(Training.Start(0, dtype: ScalarType.Float64).W), Is.EqualTo(first));
        });
    }

    // 200 draws: the mean square differs from σ² by a share of √(2/200) = 0.1, and here never by more than four of those.
    [Test]
    public void The_spread_is_the_weights_standard_deviation([Range(0, 9)] int seed)
    {
        double[] w = Numbers(Training.Start(seed, spread: 0.3, dtype: ScalarType.Float64).W);
        Assert.That(w.Average(weight => weight * weight), Is.EqualTo(0.09).Within(40).Percent);
    }

    private static double[] Numbers(Tensor t) => t.data<double>().ToArray();
}
