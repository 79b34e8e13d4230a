using WeightDecay.Checking.Draw;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Tests.Draw;

/// <summary>Figures are compared as data: as closely as an eye could, and no closer.</summary>
public sealed class ComparedFigures
{
    private static readonly Figure Curve = With(0, 3, 100);

    [Test]
    public void A_figure_is_the_same_as_itself() => Assert.That(SameData.Of(Curve, With(0, 3, 100)), Is.True);

    [Test]
    public void Noise_that_no_eye_sees_is_no_difference() =>
        Assert.That(SameData.Of(Curve, With(1e-3, 3.004, 99.995)), Is.True);

    [TestCase(0, 3, 101)]
    [TestCase(0.1, 3, 100)]
    [TestCase(0, 3, double.NaN)]
    [TestCase(0, 3, double.PositiveInfinity)]
    public void What_an_eye_sees_is_a_difference(double a, double b, double c) =>
        Assert.That(SameData.Of(Curve, With(a, b, c)), Is.False);

    [Test]
    public void Other_words_are_a_difference() =>
        Assert.Multiple(() =>
        {
            Assert.That(SameData.Of(Curve, Curve with { Title = "Another" }), Is.False);
            Assert.That(SameData.Of(Curve, Curve with { X = new Axis("x", Logarithmic: true) }), Is.False);
            Assert.That(
                SameData.Of(Curve, Curve with { Layers = [new Dots("curve", [1, 2, 3], [0, 3, 100])] }),
                Is.False
            );
        });

    [Test]
    public void More_or_fewer_points_or_layers_are_a_difference() =>
        Assert.Multiple(() =>
        {
            Assert.That(SameData.Of(Curve, With(0, 3)), Is.False);
            Assert.That(SameData.Of(Curve, Curve with { Layers = [.. Curve.Layers, .. Curve.Layers] }), Is.False);
        });

    private static Figure With(params double[] ys) =>
        new("A title", new Axis("x"), new Axis("y"), new Line("curve", [.. ys.Select((_, i) => i + 1.0)], ys));
}
