using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>Draws what a learner's functions and the solution's have given.</summary>
internal static class Pictures
{
    /// <summary>One for each plot of the exercise, also of those that could not be drawn; each drawn one in a file.</summary>
    public static ImmutableArray<Picture> Files(Kit kit, Drawn drawn, PictureFormat format) =>
        Of(
            drawn,
            (own, solution) =>
            {
                string path = kit.Plot(drawn.Own.Exercise, own.Spec, format);
                Write(path, own.Figure!, solution);
                return path;
            }
        );

    /// <summary>The same for a page: nothing is written.</summary>
    public static ImmutableArray<Picture> OfPage(Drawn drawn) =>
        Of(drawn, (own, solution) => Drawing.PageSvg(own.Figure!, solution));

    public static void Write(string path, Figure figure, Figure? solution)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (path.EndsWith(".png", StringComparison.Ordinal))
            File.WriteAllBytes(path, Drawing.Png(figure, solution));
        else
            File.WriteAllText(path, Drawing.Svg(figure, solution));
    }

    private static ImmutableArray<Picture> Of(Drawn drawn, Func<Verdict, Figure, string> draw) =>
        drawn.Own.Problems.IsEmpty
            ? [.. drawn.Solution.Verdicts.Zip(drawn.Own.Verdicts, (solution, own) => Of(own, solution.Figure!, draw))]
            : [];

    private static Picture Of(Verdict own, Figure solution, Func<Verdict, Figure, string> draw) =>
        own.Figure is { } figure
            ? new Picture(figure.Title, draw(own, solution), !SameData.Of(figure, solution), "")
            : new Picture(own.Title, null, false, own.Message);
}
