using System.Xml.Linq;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Draw;

/// <summary>An SVG picture that carries its title, for screen readers, and its data, for comparison.</summary>
internal static class SvgFile
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string With(Figure figure, string picture, string font)
    {
        var document = XDocument.Parse(picture);
        var root = document.Root!;
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.AddFirst(new XElement(Svg + "title", figure.Title), new XElement(Svg + "metadata", FigureText.Of(figure)));
        foreach (var family in root.Descendants().Attributes("font-family"))
            family.Value = $"{font}, Verdana, sans-serif";
        NumberClips(root);
        return document.ToString(SaveOptions.None) + "\n";
    }

    // They are counted through all pictures of a process: a picture drawn again should be the same file.
    private static void NumberClips(XElement root)
    {
        var clips = root.Descendants(Svg + "clipPath")
            .Select((clip, i) => (Id: clip.Attribute("id")!, New: $"clip{i}"));
        var names = clips.ToDictionary(clip => $"url(#{clip.Id.Value})", clip => $"url(#{clip.New})");
        foreach (var (id, name) in clips.ToList())
            id.Value = name;
        foreach (var use in root.Descendants().Attributes("clip-path"))
            use.Value = names[use.Value];
    }

    /// <summary>The data that a picture carries; null when it carries none.</summary>
    public static string? Data(string path) => XDocument.Load(path).Root?.Element(Svg + "metadata")?.Value;
}
