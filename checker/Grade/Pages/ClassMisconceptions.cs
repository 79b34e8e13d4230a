using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Which misconceptions the class has, and how many share each: what the next lesson may be about.</summary>
internal static class ClassMisconceptions
{
    private const int MostAtTheTop = 10;

    public static XElement Of(Gradebook book, Guide guide)
    {
        (Exercise Exercise, Shared Shared)[] parts =
        [
            .. book
                .Course.Select(e => (e, Shared.Of(book, e)))
                .Where(p => !p.Item2.Named.IsEmpty || !p.Item2.Unnamed.IsEmpty),
        ];
        return Hand.Section(
            "misconceptions",
            "Misconceptions",
            parts.Length == 0 ? new XElement("p", "No answer was wrong in a way that has a name.") : Top(parts, guide),
            parts.Length == 0 ? null : new XElement("p", "In each exercise the most common comes first:"),
            parts.Select(p => Part(book, p.Exercise, p.Shared, guide))
        );
    }

    // Over all exercises, and only what is shared: of the others each is one student's.
    private static XElement Top((Exercise Exercise, Shared Shared)[] parts, Guide guide)
    {
        object[][] rows =
        [
            .. (
                from part in parts
                from named in part.Shared.Named
                where named.Students.Length > 1
                orderby named.Students.Length descending
                select new object[]
                {
                    guide.Note(part.Exercise, named.Name).Title,
                    Hand.Exercise(part.Exercise),
                    named.Students.Length,
                }
            ).Take(MostAtTheTop),
        ];
        return rows.Length == 0
            ? new XElement("p", "No two students share one.")
            : new HtmlTable(
                "What several students share, over all exercises, the most common first; a student may have several.",
                ["Misconception", "Exercise", "Students"],
                [2]
            ).Of(rows);
    }

    private static XElement[] Part(Gradebook book, Exercise exercise, Shared shared, Guide guide) =>
        [
            new("h3", Hand.Exercise(exercise)),
            HtmlVerdict.Folded(
                Summary(shared),
                new XElement(
                    "ul",
                    new XAttribute("class", "misconceptions"),
                    shared.Named.Select(s => Line(book, guide.Note(exercise, s.Name), s.Students)),
                    shared.Unnamed.IsEmpty
                        ? null
                        : Line(book, new("Wrong in a way that has no name", ""), shared.Unnamed)
                )
            ),
        ];

    private static string Summary(Shared shared) =>
        shared.Named.IsEmpty
            ? $"{Words.Count(shared.Unnamed.Length, "student")} wrong in a way that has no name"
            : $"{Words.Count(shared.Named.Length, "misconception")} of {Words.Count(shared.Named.SelectMany(n => n.Students).Distinct().Count(), "student")}";

    private static XElement Line(Gradebook book, MisconceptionNote note, ImmutableArray<string> students) =>
        new(
            "li",
            new XElement("p", new XElement("strong", $"{note.Title}. "), note.Advice),
            Hand.Students(book, students)
        );
}
