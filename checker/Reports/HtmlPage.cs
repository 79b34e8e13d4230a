using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>
/// The learner's page: one file without scripts that loads nothing. It is built as a tree, so that whatever a learner's
/// code says stays text; the policy lets the browser apply our one style sheet, and nothing else.
/// </summary>
internal static class HtmlPage
{
    private const string Title = "WeightDecay: where you are";

    private static readonly string Style = ReadStyle();

    public static string Of(IReadOnlyList<Standing> standings) =>
        $"<!DOCTYPE html>\n{new XElement("html", new XAttribute("lang", "en"), Head(), Body(standings))}\n";

    private static XElement Head() =>
        new(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            Meta("http-equiv", "Content-Security-Policy", Policy()),
            Meta("name", "viewport", "width=device-width, initial-scale=1"),
            Meta("name", "color-scheme", "light dark"),
            new XElement("title", Title),
            new XElement("style", Style)
        );

    private static XElement Body(IReadOnlyList<Standing> standings) =>
        new(
            "body",
            HtmlCourse.Header(Title, standings),
            new XElement(
                "main",
                HtmlNext.Of([.. standings.Select(s => s.Outcome)]),
                standings.Count > 1 ? HtmlCourse.Contents(standings) : null,
                standings.Select(HtmlExercise.Of)
            ),
            new XElement(
                "footer",
                new XElement("p", "The page shows how things stood when it was made. To make it anew:"),
                new XElement("p", new XElement("code", "dotnet run --project checker -- report"))
            )
        );

    private static XElement Meta(string kind, string name, string content) =>
        new("meta", new XAttribute(kind, name), new XAttribute("content", content));

    private static string Policy()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
