using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What a person should look at: what was noticed while code ran, and what took longest.</summary>
internal static class ClassOddities
{
    private const int Most = 10;
    private const int Often = 3;
    private const int Slow = 3; // to start takes a cold process on a busy machine a second or two

    public static XElement Of(Gradebook book)
    {
        Graded[] units = [.. book.Rows.SelectMany(r => r.Units)];
        return Hand.Section(
            "oddities",
            "Slow or suspicious",
            Flagged(book, units),
            units.Any(u => u.State == GradedState.Judged) ? Slowest(book, units) : null
        );
    }

    private static XElement Flagged(Gradebook book, Graded[] units)
    {
        object[][] flagged =
        [
            .. units
                .Where(u => u.Flags.Length > 0)
                .Select(u =>
                    new object[]
                    {
                        Hand.Student(book, u.Submission),
                        Hand.Exercise(u.Exercise),
                        Quoted.Line(string.Join(", ", u.Flags)),
                    }
                ),
        ];
        return flagged.Length == 0
            ? new XElement("p", "No answer gave one thing now and another then.")
            : new HtmlTable("What gave one thing now and another then.", ["Student", "Exercise", "What"], []).Of(
                flagged
            );
    }

    // A loop that ends is what this is for: among the fast the order is chance.
    private static XElement Slowest(Gradebook book, Graded[] units)
    {
        var usual = units
            .Where(u => u.State == GradedState.Judged)
            .GroupBy(u => u.Exercise)
            .ToDictionary(g => g.Key, g => ClassFigures.Median([.. g.Select(u => u.Seconds).Order()]));
        Graded[] slow =
        [
            .. units
                .Where(u => u.Seconds >= Slow && u.Seconds >= Often * usual[u.Exercise])
                .OrderByDescending(u => u.Seconds)
                .Take(Most),
        ];
        return slow.Length == 0
            ? new XElement("p", "Nobody's code took much longer than that of the others.")
            : new HtmlTable(
                $"Whose code took longest: {Often} times the median of the exercise, and {Slow} s, at least; {Most} at most.",
                ["Student", "Exercise", "Seconds", "× median"],
                [2, 3]
            ).Of(slow.Select(u => Row(book, u, usual[u.Exercise])));
    }

    private static object[] Row(Gradebook book, Graded unit, double usual) =>
        [
            Hand.Student(book, unit.Submission),
            Hand.Exercise(unit.Exercise),
            Math.Round(unit.Seconds, 2),
            Math.Round(unit.Seconds / Math.Max(usual, 0.001), 1),
        ];
}
