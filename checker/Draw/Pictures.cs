using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>Stores plots as files.</summary>
internal static class Pictures
{
    /// <summary>One for each plot of the exercise, also of those that could not be drawn.</summary>
    public static IEnumerable<Picture> Of(Kit kit, Drawn drawn, PictureFormat format) =>
        drawn.Own.Problems.IsEmpty
            ? drawn.Solution.Verdicts.Zip(drawn.Own.Verdicts, (solution, own) => Of(kit, drawn, solution, own, format))
            : [];

    public static void Write(string path, Figure figure, Figure? solution)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (path.EndsWith(".png", StringComparison.Ordinal))
            File.WriteAllBytes(path, Drawing.Png(figure, solution));
        else
            File.WriteAllText(path, Drawing.Svg(figure, solution));
    }

    private static Picture Of(Kit kit, Drawn drawn, Verdict solution, Verdict own, PictureFormat format)
    {
        if (own.Figure is not { } figure)
            return new Picture(own.Title, null, false, own.Message);
        string path = kit.Plot(drawn.Own.Exercise, own.Spec, format);
        Write(path, figure, solution.Figure);
        return new Picture(own.Title, path, !SameData.Of(figure, solution.Figure!), "");
    }
}
