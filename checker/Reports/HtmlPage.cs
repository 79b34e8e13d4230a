using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>The learner's page.</summary>
internal static class HtmlPage
{
    private const string Title = "WeightDecay: where you are";

    public static string Of(IReadOnlyList<Standing> standings) =>
        HtmlFrame.Of(
            Title,
            null,
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
}
