using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>A picture made part of a page: named by its title, with ids that no other picture has, without its data.</summary>
internal static class InlineSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Of(string svg, string prefix)
    {
        var root = XElement.Parse(svg);
        root.Elements(Svg + "metadata").Remove();
        root.Element(Svg + "title")!.SetAttributeValue("id", "title");
        root.SetAttributeValue("aria-labelledby", "title");
        foreach (var attribute in root.DescendantsAndSelf().Attributes())
            attribute.Value = Renamed(attribute, prefix);
        return root;
    }

    private static string Renamed(XAttribute attribute, string prefix) =>
        attribute.Name.LocalName is "id" or "aria-labelledby"
            ? $"{prefix}-{attribute.Value}"
            : attribute.Value.Replace("url(#", $"url(#{prefix}-");
}
