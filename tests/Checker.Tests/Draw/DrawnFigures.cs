using System.Globalization;
using System.Xml.Linq;
using WeightDecay.Checking.Draw;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Tests.Draw;

/// <summary>Every kind of layer is drawn, on both kinds of axes, and named in the legend.</summary>
public sealed class DrawnFigures
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
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
    public void A_pages_picture_has_a_line_in_its_legend_for_every_layer_and_no_title()
    {
        string words = Words(Drawing.PageSvg(With(Layers), With(new Line("elsewhere", X, X))));
        Assert.That(
            Layers
                .Select(layer => layer.Name.Replace(" ", ""))
                .Append("asitshouldbe")
                .Where(name => !words.Contains(name)),
            Is.Empty
        );
        Assert.That(words, Does.Not.Contain("Whattosee"));
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

    [Test]
    public void Level_lines_lie_where_the_levels_say()
    {
        double[] rising = [1, 2, 3];
        var slope = new Contours("slope", rising, rising, [rising, rising, rising], [1.25]);
        double expected = Corners(Map(new Line("slope", [1.25, 1.25], [1, 3])))[0].X;
        Assert.That(Corners(Map(slope)).Select(c => c.X), Is.All.EqualTo(expected).Within(0.1));
    }

    [Test]
    public void With_the_same_units_a_square_stays_a_square()
    {
        var corners = Corners(Map(new Line("square", [0, 1, 1], [0, 0, 1])));
        Assert.That(corners[1].X - corners[0].X, Is.EqualTo(corners[1].Y - corners[2].Y).Within(0.1));
    }

    [Test]
    public void A_figure_drawn_again_is_the_same_file()
    {
        string first = Drawing.Svg(Map(Layers), null);
        Assert.That(Drawing.Svg(Map(Layers), null), Is.EqualTo(first));
    }

    [Test]
    public void A_hundred_powers_of_ten_are_not_all_written()
    {
        var figure = With(new Line("explosion", [1, 10], [1, 1e100]));
        Assert.That(Words(figure).Split("1e").Length, Is.InRange(8, 14));
    }

    [Test]
    public void What_lies_far_outside_the_axes_makes_no_larger_picture()
    {
        var inside = new Line("steep", [0, 4], [0, 4]);
        var beyond = new Line("steep", [0, 4], [0, -4e3]);
        Assert.That(Dashed(beyond).Length, Is.LessThan(4 * Dashed(inside).Length));
    }

    private static string Dashed(Line line) => Drawing.Svg(Map(new Mark("", Y: 0), line), null);

    private static Figure With(params Layer[] layers) =>
        new("What to see", new Axis("λ (1)", Logarithmic: true), new Axis("loss", Logarithmic: true), layers);

    private static Figure Map(params Layer[] layers) =>
        new("A map", new Axis("x", From: 0, To: 4), new Axis("y", From: 0, To: 4), layers) { SameUnits = true };

    // The points of the first stroke of the first layer.
    private static (double X, double Y)[] Corners(Figure figure)
    {
        string path = XDocument
            .Parse(Drawing.Svg(figure, null))
            .Descendants()
            .First(e => e.Attribute("stroke")?.Value == "#0072B2")
            .Attribute("d")!
            .Value;
        string[][] points = [.. path[1..].Split('L').Select(point => point.Split(' '))];
        return [.. points.Select(p => (double.Parse(p[0], Invariant), double.Parse(p[1], Invariant)))];
    }

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
