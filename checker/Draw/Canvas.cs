using ScottPlot;
using WeightDecay.Given.Plotting;
using Line = WeightDecay.Given.Plotting.Line;

namespace WeightDecay.Checking.Draw;

/// <summary>Puts layers on a ScottPlot plot.</summary>
internal sealed class Canvas(Figure figure, Plot plot)
{
    private const int Few = 3; // dots that must be found

    private readonly Scale x = new(figure.X);
    private readonly Scale y = new(figure.Y);

    public void Draw(Layer layer, Style style)
    {
        switch (layer)
        {
            case Line line:
                Path(line.X, line.Y, line.Name, style, 2.2f);
                break;
            case Dots dots:
                var points = plot.Add.ScatterPoints(Places(x, dots.X), Places(y, dots.Y), style.Color);
                (points.LegendText, points.MarkerShape, points.MarkerSize) = (
                    dots.Name,
                    style.Marker,
                    dots.X.Length > Few ? 7 : 10
                );
                break;
            case Band band:
                var fill = plot.Add.FillY(Places(x, band.X), Places(y, band.Low), Places(y, band.High));
                (fill.LegendText, fill.FillColor, fill.LineWidth) = (band.Name, style.Color.WithAlpha(0.25), 0);
                break;
            case Bars bars:
                Draw(bars, style);
                break;
            case Contours contours:
                Draw(contours, style.Color, style.Dash, 1.6f);
                break;
            case Mark mark:
                Draw(mark, mark.Name, LinePattern.Dotted);
                break;
        }
    }

    /// <summary>What the solution draws in this layer's place, thin.</summary>
    public void DrawThin(Layer layer, string name)
    {
        var thin = new Style(Style.Ink, LinePattern.Solid, MarkerShape.OpenCircle);
        switch (layer)
        {
            case Line line:
                Path(line.X, line.Y, name, thin, 0.9f);
                break;
            case Dots dots:
                var points = plot.Add.ScatterPoints(Places(x, dots.X), Places(y, dots.Y), thin.Color);
                (points.LegendText, points.MarkerShape, points.MarkerSize) = (
                    name,
                    thin.Marker,
                    dots.X.Length > Few ? 5 : 8
                );
                break;
            case Band band:
                Path(band.X, band.Low, name, thin, 0.9f);
                Path(band.X, band.High, "", thin, 0.9f);
                break;
            case Bars bars:
                Path(bars.X, bars.Y, name, thin, 0.9f);
                break;
            case Contours contours:
                Draw(contours with { Name = name }, thin.Color, thin.Dash, 0.8f);
                break;
            case Mark mark:
                Draw(mark, name, thin.Dash);
                break;
        }
    }

    private void Path(double[] xs, double[] ys, string name, Style style, float width)
    {
        var line = plot.Add.ScatterLine(Places(x, xs), Places(y, ys), style.Color);
        (line.LegendText, line.LinePattern, line.LineWidth) = (name, style.Dash, width);
    }

    private void Draw(Bars bars, Style style)
    {
        double[] places = Places(x, bars.X);
        var drawn = plot.Add.Bars(places, Places(y, bars.Y));
        drawn.LegendText = bars.Name;
        double width = places.Length > 1 ? 0.9 * places.Zip(places.Skip(1), (a, b) => Math.Abs(b - a)).Min() : 0.9;
        foreach (Bar bar in drawn.Bars)
            (bar.FillColor, bar.LineColor, bar.Size) = (style.Color.WithAlpha(0.6), style.Color, width);
    }

    private void Draw(Contours surface, Color color, LinePattern dash, float width)
    {
        var grid = new Coordinates3d[surface.Y.Length, surface.X.Length];
        for (int row = 0; row < surface.Y.Length; row++)
        for (int column = 0; column < surface.X.Length; column++)
            grid[row, column] = new(
                x.Place(surface.X[column]),
                y.Place(surface.Y[row]),
                double.IsFinite(surface.Heights[row][column]) ? surface.Heights[row][column] : 0
            );
        var lines = plot.Add.ContourLines(grid);
        lines.ContourLineLevels = surface.Levels;
        lines.Update(grid);
        lines.LabelStyle.IsVisible = false;
        (lines.LineColor, lines.LinePattern, lines.LineWidth) = (color, dash, width);
        var key = plot.Add.ScatterLine(Nowhere, Nowhere, color);
        (key.LegendText, key.LinePattern, key.LineWidth) = (surface.Name, dash, width);
    }

    private void Draw(Mark mark, string name, LinePattern dash)
    {
        ScottPlot.Plottables.AxisLine line = mark.X is { } at
            ? plot.Add.VerticalLine(x.Place(at))
            : plot.Add.HorizontalLine(y.Place(mark.Y ?? 0));
        line.LegendText = name;
        (line.Color, line.LinePattern, line.LineWidth) = (Style.Ink, dash, 1.2f);
    }

    private static readonly double[] Nowhere = [double.NaN, double.NaN];

    private static double[] Places(Scale scale, double[] values) => [.. values.Select(scale.Place)];
}
