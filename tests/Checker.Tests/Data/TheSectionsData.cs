namespace WeightDecay.Checking.Tests.Data;

/// <summary>A seed gives the numbers that the same draws give in Python.</summary>
public sealed class TheSectionsData
{
    private readonly RegressionData data = RegressionData.Create(0);

    [Test]
    public void Seed_0_gives_the_known_inputs() =>
        Assert.That(
            new[] { At(data.X, 0, 0), At(data.X, 0, 1), At(data.X, 119, 199) },
            Is.EqualTo(new[] { -1.1258398, -1.1523602, 1.0355918 }).Within(1e-6)
        );

    [Test]
    public void Seed_0_gives_the_known_noise_and_targets() =>
        Assert.That(
            new[] { At(data.Noise, 0, 0), At(data.Y, 0, 0), At(data.Y, 119, 0) },
            Is.EqualTo(new[] { 0.0049768, 0.1034641, 0.0937638 }).Within(1e-7)
        );

    [Test]
    public void Seed_0_gives_the_known_sum_of_targets() =>
        Assert.That(data.Y.sum().item<float>(), Is.EqualTo(3.893841).Within(1e-5));

    [Test]
    public void The_first_rows_are_for_training_and_the_rest_for_validation() =>
        Assert.Multiple(() =>
        {
            Assert.That(data.TrainX.shape, Is.EqualTo(new long[] { 20, 200 }));
            Assert.That(data.ValidationY.shape, Is.EqualTo(new long[] { 100, 1 }));
            Assert.That(At(data.ValidationX, 99, 199), Is.EqualTo(At(data.X, 119, 199)));
        });

    [TestCase(0, 100, 200, 0.01, "train")]
    [TestCase(20, -1, 200, 0.01, "validation")]
    [TestCase(20, 100, 0, 0.01, "inputs")]
    [TestCase(20, 100, 200, -0.01, "noise")]
    public void Impossible_sizes_are_refused_by_name(int train, int rest, int inputs, double noise, string name) =>
        Assert.That(
            () => RegressionData.Create(0, train, rest, inputs, noise: noise),
            Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo(name)
        );

    private static float At(Tensor t, long row, long column) => t[row, column].item<float>();
}
