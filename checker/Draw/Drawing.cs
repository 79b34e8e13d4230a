using ScottPlot;
using SkiaSharp;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>Draws a figure, and thinly over it what the solution's figure has elsewhere.</summary>
internal static class Drawing
{
    public const int Width = 760;
    public const int Height = 440;
    private const int PageWidth = 520;
    private const int PageHeight = 350;
    private const int LegendLine = 19;
    private const string Wanted = "DejaVu Sans";

    public static string Svg(Figure figure, Figure? solution) =>
        SvgFile.With(figure, Plot(figure, solution).GetSvgXml(Width, Height), Wanted);

    /// <summary>For a page that phones show, too: narrow, the legend line by line below. The page itself writes the title.</summary>
    public static string PageSvg(Figure figure, Figure? solution)
    {
        var plot = Plot(figure, solution, isNarrow: true);
        plot.Axes.Title.Label.Text = "";
        plot.Legend.Orientation = Orientation.Vertical;
        int height = PageHeight + LegendLine * plot.Legend.GetItems().Length;
        return SvgFile.With(figure, plot.GetSvgXml(PageWidth, height), Wanted);
    }

    public static byte[] Png(Figure figure, Figure? solution)
    {
        var plot = Plot(figure, solution);
        plot.ScaleFactor = 2;
        return plot.GetImageBytes(2 * Width, 2 * Height, ImageFormat.Png);
    }

    private static Plot Plot(Figure figure, Figure? solution, bool isNarrow = false)
    {
        UseFont();
        var plot = new Plot();
        var canvas = new Canvas(figure, plot);
        int style = 0;
        foreach (Layer layer in figure.Layers)
            canvas.Draw(layer, Style.Of(layer is Band or Mark ? style : style++));
        foreach (var (layer, i) in Elsewhere(figure, solution).Select((layer, i) => (layer, i)))
            canvas.DrawThin(layer, i == 0 ? "as it should be" : "");
        Dress(plot, figure, isNarrow);
        return plot;
    }

    /// <summary>The solution's layers that differ from the figure's.</summary>
    private static IEnumerable<Layer> Elsewhere(Figure figure, Figure? solution) =>
        solution is null
            ? []
            : solution.Layers.Where((layer, i) => i >= figure.Layers.Length || !SameData.Of(layer, figure.Layers[i]));

    private static void Dress(Plot plot, Figure figure, bool isNarrow)
    {
        plot.Axes.Title.Label.Text = figure.Title;
        plot.Axes.Title.Label.FontSize = 15;
        plot.Axes.AutoScale();
        Limit(plot, figure);
        if (figure.SameUnits)
            plot.Axes.SquareUnits();
        int manyDecades = isNarrow ? 8 : 12;
        new Scale(figure.X).Dress(plot.Axes.Bottom, manyDecades);
        new Scale(figure.Y).Dress(plot.Axes.Left, manyDecades);
        if (figure.Layers.Any(l => l.Name.Length > 0))
            plot.ShowLegend(isNarrow ? Edge.Bottom : Edge.Right).Padding = new PixelPadding(0, 8, 0, 0);
        (plot.Legend.FontSize, plot.Legend.OutlineWidth) = (12, 0);
        plot.Legend.ShadowColor = Colors.Transparent;
    }

    private static void Limit(Plot plot, Figure figure)
    {
        var (x, y) = (new Scale(figure.X), new Scale(figure.Y));
        var fitted = plot.Axes.GetLimits();
        plot.Axes.SetLimits(
            figure.X.From is { } left ? x.Place(left) : fitted.Left,
            figure.X.To is { } right ? x.Place(right) : fitted.Right,
            figure.Y.From is { } bottom ? y.Place(bottom) : fitted.Bottom,
            figure.Y.To is { } top ? y.Place(top) : fitted.Top
        );
    }

    private static void UseFont()
    {
        string[] families = [.. SKFontManager.Default.FontFamilies];
        if (families.Length == 0)
            throw new Trouble("This system has no font to write a plot's words with: install one, such as DejaVu.");
        Fonts.Default = families.Contains(Wanted) ? Wanted : families[0];
    }
}
