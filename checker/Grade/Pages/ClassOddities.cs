using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What a person should look at: what was noticed while code ran, and what took longest.</summary>
internal static class ClassOddities
{
    private const int Most = 10;

    public static XElement Of(Gradebook book)
    {
        Graded[] units = [.. book.Rows.SelectMany(r => r.Units)];
        return Hand.Section(
            "oddities",
            "Slow or suspicious",
            Flagged(units),
            units.Any(u => u.State == GradedState.Judged) ? Slowest(units) : null
        );
    }

    private static XElement Flagged(Graded[] units)
    {
        object[][] flagged =
        [
            .. units
                .Where(u => u.Flags.Length > 0)
                .Select(u =>
                    new object[]
                    {
                        Hand.Student(u.Submission),
                        Hand.Exercise(u.Exercise),
                        Quoted.Line(string.Join(", ", u.Flags)),
                    }
                ),
        ];
        return flagged.Length == 0
            ? new XElement("p", "Nothing was noticed while code ran.")
            : new HtmlTable("Noticed while code ran, by student.", ["Student", "Exercise", "What"], []).Of(flagged);
    }

    private static XElement Slowest(Graded[] units)
    {
        var usual = units
            .Where(u => u.State == GradedState.Judged)
            .GroupBy(u => u.Exercise)
            .ToDictionary(g => g.Key, g => ClassFigures.Median([.. g.Select(u => u.Seconds).Order()]));
        return new HtmlTable(
            $"The slowest {Most}, and how many times the median of the exercise that is.",
            ["Student", "Exercise", "Seconds", "Times"],
            [2, 3]
        ).Of(
            units
                .Where(u => u.State == GradedState.Judged)
                .OrderByDescending(u => u.Seconds)
                .Take(Most)
                .Select(u =>
                    new object[]
                    {
                        Hand.Student(u.Submission),
                        Hand.Exercise(u.Exercise),
                        Math.Round(u.Seconds, 2),
                        Math.Round(u.Seconds / Math.Max(usual[u.Exercise], 0.001), 1),
                    }
                )
        );
    }
}
