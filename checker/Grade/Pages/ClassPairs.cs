using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Answers that look alike, with what that does not mean.</summary>
internal static class ClassPairs
{
    private const int Most = 200;

    public static XElement Of(Gradebook book) =>
        Hand.Section(
            "pairs",
            "Answers that look alike",
            new XElement(
                "p",
                new XElement("strong", "To look at, never a verdict. "),
                "Exercises this short make coincidences certain: there are few ways to write a right answer. Names, values, "
                    + "comments and layout were ignored, and so was what was handed out, or written alike by many. Read both before you think anything of it."
            ),
            book.Pairs.IsEmpty ? new XElement("p", "No two answers look alike.") : Table(book.Pairs),
            book.Pairs.Length > Most
                ? new XElement("p", $"And {Words.Count(book.Pairs.Length - Most, "more pair")}, less alike.")
                : null
        );

    private static XElement Table(ImmutableArray<Pair> pairs) =>
        new HtmlTable(
            "The most alike first: what share of the shorter answer the other has, too.",
            ["Exercise", "Students", "Share"],
            [2]
        ).Of(
            pairs
                .OrderByDescending(p => p.Share)
                .ThenBy(p => p.Exercise.Name)
                .Take(Most)
                .Select(p =>
                    new object[]
                    {
                        Hand.Exercise(p.Exercise),
                        new object[] { Hand.Student(p.First), " and ", Hand.Student(p.Second) },
                        Points.Percent(p.Share),
                    }
                )
        );
}
