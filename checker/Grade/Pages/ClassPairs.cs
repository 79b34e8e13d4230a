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
            book.Pairs.IsEmpty ? new XElement("p", "No two answers look alike.") : Table(book, Students(book))
        );

    // One exercise that is alike says little, many of the same two students say more.
    private static Pair[][] Students(Gradebook book) =>
        [
            .. book
                .Pairs.GroupBy(p => (p.First, p.Second))
                .Select(g => g.OrderBy(p => p.Exercise.Name, StringComparer.Ordinal).ToArray())
                .OrderByDescending(pairs => pairs.Sum(p => p.Share)),
        ];

    private static object[] Table(Gradebook book, Pair[][] students) =>
        [
            new HtmlTable(
                "Who is alike in most exercises first; what share of the shorter answer the other has, too.",
                ["Students", "Exercises", "Which, and the share"],
                [1]
            ).Of(students.Take(Most).Select(pairs => Line(book, pairs))),
            students.Length > Most
                ? new XElement("p", $"And {Words.Count(students.Length - Most, "more pair")} of students, less alike.")
                : "",
        ];

    private static object[] Line(Gradebook book, Pair[] pairs) =>
        [
            new object[] { Hand.Student(book, pairs[0].First), " and ", Hand.Student(book, pairs[0].Second) },
            pairs.Length,
            string.Join(", ", pairs.Select(p => $"{p.Exercise.Number}: {Points.Percent(p.Share)}")),
        ];
}
