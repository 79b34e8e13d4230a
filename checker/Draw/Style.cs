using ScottPlot;

namespace WeightDecay.Checking.Draw;

/// <summary>
/// How the n-th curve looks (a band looks like the curve that follows it): colours that the colour-blind tell apart (Okabe and Ito's), and a dash and a marker each, so
/// that black-and-white print tells them apart too.
/// </summary>
internal sealed record Style(Color Color, LinePattern Dash, MarkerShape Marker)
{
    private static readonly Style[] All =
    [
        new(Color.FromHex("#0072B2"), LinePattern.Solid, MarkerShape.FilledCircle),
        new(Color.FromHex("#D55E00"), Dashes(5, 3), MarkerShape.FilledSquare),
        new(Color.FromHex("#009E73"), Dashes(2.5f, 1.8f), MarkerShape.FilledTriangleUp),
        new(Color.FromHex("#CC79A7"), Dashes(1, 1.8f), MarkerShape.FilledDiamond),
        new(Color.FromHex("#000000"), Dashes(6, 2, 1.5f, 2), MarkerShape.OpenCircle),
        new(Color.FromHex("#E69F00"), Dashes(9, 2), MarkerShape.OpenSquare),
    ];

    public static readonly Color Ink = Color.FromHex("#222222");

    // Lengths in line widths; short enough for two to fit into the legend.
    private static LinePattern Dashes(params float[] lengths) => new([.. lengths.Select(l => 2 * l)], 0, "dashes");

    public static Style Of(int layer) => All[layer % All.Length];
}
