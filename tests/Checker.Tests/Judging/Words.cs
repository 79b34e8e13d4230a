using System.Linq.Expressions;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Judging;

public sealed class Words
{
    private static readonly double x = 0.1;
    private static readonly double[] xs = [1, -2.5];

    [TestCase(0.1, "0.1")]
    [TestCase(-0.0, "0")]
    [TestCase(1.0 / 3, "0.3333")]
    [TestCase(123456.0, "1.235e5")]
    [TestCase(1e10, "1e10")]
    [TestCase(1.5e-7, "1.5e-7")]
    [TestCase(1e-12, "1e-12")]
    [TestCase(123456, "123456")]
    [TestCase(123456789012L, "123456789012")]
    [TestCase(double.NaN, "NaN")]
    [TestCase(double.NegativeInfinity, "-∞")]
    [TestCase("a\nb", "\"a\\nb\"")]
    [TestCase(null, "null")]
    [TestCase(false, "false")]
    [TestCase(ScalarType.Float32, "Float32")]
    [TestCase(new[] { 1, 2 }, "[1, 2]")]
    [TestCase(new string[] { "a" }, "[\"a\"]")]
    public void A_value_is_worded(object? value, string words) => Assert.That(Wording.Of(value), Is.EqualTo(words));

    [Test]
    public void Large_values_are_worded_by_their_size()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Wording.Of(zeros(2, 3)), Is.EqualTo("[[0, 0, 0], [0, 0, 0]]"));
            Assert.That(Wording.Of(zeros(20, 3)), Is.EqualTo("[20×3]"));
            Assert.That(
                Wording.Of(new LinearParameters(zeros(2, 3), zeros(2))),
                Is.EqualTo("LinearParameters(W: [2×3], B: [0, 0])")
            );
            Assert.That(Wording.Of(new bool[20]), Does.EndWith("false, …]"));
            Assert.That(Wording.Of(new string('s', 1000)), Has.Length.EqualTo(123));
        });
    }

    [Test]
    public void A_claim_reads_as_it_was_written()
    {
        Tensor t = tensor(new[] { 0.7, 0.0 });
        Assert.Multiple(() =>
        {
            Reads(() => Pupil.Twice(3), "Twice(3)");
            Reads(() => Pupil.Twice(x + 1), "Twice(1.1)");
            Reads(() => -Pupil.Twice(x) / 2, "-Twice(0.1) / 2");
            Reads(() => Pupil.Add(x, -2), "Add(x: 0.1, y: -2)");
            Reads(() => Pupil.Add(Pupil.Twice(x), 1), "Add(x: Twice(0.1), y: 1)");
            Reads(() => Pupil.Sum(xs), "Sum([1, -2.5])");
            Reads(() => Pupil.Each(t).shape[0], "Each([0.7, 0]).shape[0]");
            Reads(() => Pupil.Each(t)[0], "Each([0.7, 0])[0]");
            Reads(() => Pupil.Each(t).sum(null), "Each([0.7, 0]).sum()");
            Reads(() => Apply(Pupil.Twice, 3), "Apply(Twice, 3)");
            Reads(() => Apply(v => Pupil.Add(v, x), 3), "Apply(v => Add(x: v, y: 0.1), 3)");
            Reads(() => Pupil.Twice(1) <= Pupil.Twice(2), "Twice(1) ≤ Twice(2)");
        });
    }

    private static double Apply(Func<double, double> f, double at) => f(at);

    private static void Reads<T>(Expression<Func<T>> claim, string words) =>
        Assert.That(new Call(typeof(Pupil), claim).ToString(), Is.EqualTo(words));
}
