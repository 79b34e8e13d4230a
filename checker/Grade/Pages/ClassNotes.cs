using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What the intake passed over, and how the run was set.</summary>
internal static class ClassNotes
{
    public static IEnumerable<XElement> Of(Gradebook book) =>
        [
            Hand.Section("intake", "Notes of the intake", Notes(book)),
            Hand.Section("run", "How it was judged", new XElement("dl", Facts(book).Select(Fact))),
        ];

    private static IEnumerable<XElement> Notes(Gradebook book)
    {
        Row[] noted = [.. book.Rows.Where(r => r.Submission.Notes.Length > 0)];
        if (book.Notes.IsEmpty && noted.Length == 0)
            yield return new XElement("p", "Nothing was passed over.");
        if (!book.Notes.IsEmpty)
            yield return new XElement("ul", book.Notes.Select(n => new XElement("li", Quoted.Line(n))));
        if (noted.Length > 0)
            yield return HtmlVerdict.Folded(
                $"Notes on {Words.Count(noted.Length, "submission")}",
                new XElement("ul", noted.SelectMany(Lines))
            );
    }

    private static IEnumerable<XElement> Lines(Row row) =>
        row.Submission.Notes.Select(n => new XElement("li", Hand.Student(row), ": ", Quoted.Line(n)));

    private static XElement[] Fact((string Name, string Value) fact) => [new("dt", fact.Name), new("dd", fact.Value)];

    private static IEnumerable<(string Name, string Value)> Facts(Gradebook book)
    {
        yield return ("Assignment", Quoted.Line(book.Assignment));
        yield return ("Seed", $"{book.Seed}");
        yield return ("Isolation", Quoted.Line(book.Isolation));
        yield return (
            "Partial credit",
            book.Policy.PartialCredit == 0
                ? "none: all specs of a task, or none of its points"
                : $"{Points.Percent(book.Policy.PartialCredit)} of a task's points for its specs that pass"
        );
        yield return ("Weights", Weights(book));
        yield return ("Late", Late(book.Policy.Late));
    }

    private static string Weights(Gradebook book)
    {
        string[] named =
        [
            .. book
                .Course.Where(e => book.Policy.Weights.ContainsKey(e.Name))
                .Select(e => $"{e.Number}: {string.Join(", ", book.Policy.Weights[e.Name].Select(Points.Of))}"),
        ];
        return named.Length == 0 ? "1 point for each task" : $"{string.Join("; ", named)}; 1 point for each other task";
    }

    private static string Late(LatePolicy? late) =>
        late is null
            ? "costs nothing"
            : $"due {Points.Time(late.Due)}{Points.Grace(late)}, then {Points.Percent(late.PerDay)} for each day begun, {Points.Percent(late.Most)} at most{string.Concat(late.Extensions.Select(e => Extension(e.Key, e.Value)))}";

    private static string Extension(string student, DateTimeOffset? due) =>
        $"; for {Quoted.Line(student)} {(due is { } other ? $"due {Points.Time(other)}" : "nothing, whenever it came")}";
}
