using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>
/// What all pages are: one file without scripts that loads nothing. It is built as a tree, so that whatever a stranger's
/// code says stays text; the policy lets the browser apply our one style sheet, and nothing else.
/// </summary>
internal static partial class HtmlFrame
{
    private static readonly string Learners = ReadStyle("report.css");

    /// <param name="title">In the browser's tab.</param>
    /// <param name="style">A style sheet of the program's resources that comes on top of the learner's page's; null for none.</param>
    /// <param name="body">The page's parts.</param>
    public static string Of(string title, string? style, params object?[] body)
    {
        string css = style is null ? Learners : Learners + ReadStyle(style);
        var root = new XElement("html", new XAttribute("lang", "en"), Head(title, css), new XElement("body", body));
        foreach (var element in root.Descendants().Where(e => e.IsEmpty && e.Name != "meta" && e.Name.Namespace == ""))
            element.Value = ""; // a browser would put all that follows <p /> into it
        return $"<!DOCTYPE html>\n{Unheard(root.ToString())}\n";
    }

    private static XElement Head(string title, string css) =>
        new(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            Meta("http-equiv", "Content-Security-Policy", Policy(css)),
            Meta("name", "viewport", "width=device-width, initial-scale=1"),
            Meta("name", "color-scheme", "light dark"),
            new XElement("title", title),
            new XElement("style", css)
        );

    private static XElement Meta(string kind, string name, string content) =>
        new("meta", new XAttribute(kind, name), new XAttribute("content", content));

    private static string Policy(string css)
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    // A page printed into a build's log gives no orders to the build server: ::error::, ##[error], ##vso[…].
    private static string Unheard(string page) => Hashes().Replace(Colons().Replace(page, "&#58;:"), "#&#35;");

    private static string ReadStyle(string name)
    {
        using var reader = new StreamReader(typeof(HtmlFrame).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"(?<=^\s*)::", RegexOptions.Multiline)]
    private static partial Regex Colons();

    [GeneratedRegex(@"##(?=\w*\[)")]
    private static partial Regex Hashes();
}
