using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Which misconceptions the class has, and how many share each: what the next lesson may be about.</summary>
internal static class ClassMisconceptions
{
    public static XElement Of(Gradebook book, Guide guide)
    {
        object?[] parts = [.. book.Course.SelectMany(e => Exercise(e, Shared.Of(book, e), guide))];
        return Hand.Section(
            "misconceptions",
            "Misconceptions",
            parts.Length == 0
                ? [new XElement("p", "No answer was wrong in a way that has a name.")]
                : [new XElement("p", "The most common first; a student may have several."), .. parts]
        );
    }

    private static IEnumerable<XElement> Exercise(Exercise exercise, Shared shared, Guide guide)
    {
        if (shared.Named.IsEmpty && shared.Unnamed.IsEmpty)
            yield break;
        yield return new XElement("h3", Hand.Exercise(exercise));
        yield return new XElement(
            "ul",
            new XAttribute("class", "misconceptions"),
            shared.Named.Select(s => Line(guide.Note(exercise, s.Name), s.Students)),
            shared.Unnamed.IsEmpty ? null : Line(new("Wrong in a way that has no name", ""), shared.Unnamed)
        );
    }

    private static XElement Line(MisconceptionNote note, ImmutableArray<string> students) =>
        new("li", new XElement("p", new XElement("strong", $"{note.Title}. "), note.Advice), Hand.Students(students));
}
