using System.Xml.Linq;
using WeightDecay.Checking.Draw;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Tests.Draw;

/// <summary>Every kind of layer is drawn, on both kinds of axes, and named in the legend.</summary>
public sealed class DrawnFigures
{
    private static readonly double[] X = [1, 10, 100];
    private static readonly double[] Y = [5, 0.5, 0.05];

    private static readonly Layer[] Layers =
    [
        new Line("a line", X, Y),
        new Dots("some dots", X, Y),
        new Band("a band", X, Y, [.. Y.Select(y => 2 * y)]),
        new Bars("the bars", X, Y),
        new Contours(
            "a surface",
            [1, 2, 3],
            [1, 2, 3],
            [
                [1, 2, 3],
                [2, 4, 6],
                [3, 6, 9],
            ],
            [2.5, 5]
        ),
        new Mark("a threshold", X: 10),
        new Mark("a floor", Y: 0.1),
    ];

    [TestCaseSource(nameof(Layers))]
    public void Each_layer_leaves_a_stroke_and_its_name(Layer layer) =>
        Assert.That(Words(With(layer)), Does.Contain(layer.Name.Replace(" ", "")));

    [TestCaseSource(nameof(Layers))]
    public void Each_layer_has_a_thin_double(Layer layer)
    {
        string svg = Drawing.Svg(With(layer), With(new Line("elsewhere", X, X)));
        Assert.That(Words(svg), Does.Contain("asitshouldbe"));
    }

    [Test]
    public void Axes_and_title_are_written()
    {
        string words = Words(With(Layers[0]));
        Assert.That(words, Does.Contain("Whattosee").And.Contain("λ(1)").And.Contain("loss"));
    }

    [Test]
    public void Powers_of_ten_stand_on_a_logarithmic_axis() =>
        Assert.That(Words(With(Layers[0])), Does.Contain("0.1").And.Contain("100"));

    private static Figure With(params Layer[] layers) =>
        new("What to see", new Axis("λ (1)", Logarithmic: true), new Axis("loss", Logarithmic: true), layers);

    private static string Words(Figure figure) => Words(Drawing.Svg(figure, null));

    private static string Words(string svg) =>
        string.Concat(
            XDocument
                .Parse(svg)
                .Descendants()
                .Where(e => e.Name.LocalName == "text")
                .Select(e => e.Value.Replace(" ", ""))
        );
}
