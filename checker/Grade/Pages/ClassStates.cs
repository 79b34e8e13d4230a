using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What could not be judged, and what did not come back or crashed; the most urgent first.</summary>
internal static class ClassStates
{
    private static readonly (string Name, Func<Graded, bool> Holds)[] States =
    [
        ("The grading system failed: run it again", u => u.State == GradedState.Infrastructure),
        ("Needs your attention: which file is meant, or whose is it?", u => u.State == GradedState.NeedsAttention),
        ("The file could not be taken", u => u.State == GradedState.Rejected),
        ("Does not compile", u => u.State == GradedState.DoesNotCompile),
        ("Uses what is not allowed", u => u.State == GradedState.NotAllowed),
        ("Did not come back in time", u => u.Outcome.Verdicts.Any(v => v.Kind == VerdictKind.TimedOut)),
        ("Crashed", u => u.Outcome.Verdicts.Any(v => v.Kind == VerdictKind.Error)),
        ("Not handed in", u => u.State == GradedState.NotSubmitted),
    ];

    public static XElement Of(Gradebook book)
    {
        object[][] rows = [.. States.Select(s => Line(book, s.Name, s.Holds)).OfType<object[]>()];
        return Hand.Section(
            "states",
            "What needs a look",
            rows.Length == 0
                ? new XElement("p", "Everything was handed in, could be run and came back.")
                : new HtmlTable(
                    "What could not be judged, or ended badly; what needs you comes first.",
                    ["State", "Answers", "Whose"],
                    [1]
                ).Of(rows)
        );
    }

    private static object[]? Line(Gradebook book, string name, Func<Graded, bool> holds)
    {
        IGrouping<string, Graded>[] students =
        [
            .. book.Rows.SelectMany(r => r.Units).Where(holds).GroupBy(u => u.Submission),
        ];
        return students.Length == 0
            ? null
            :
            [
                name,
                students.Sum(s => s.Count()),
                HtmlVerdict.Folded(Words.Count(students.Length, "student"), List(book, students)),
            ];
    }

    private static XElement List(Gradebook book, IEnumerable<IGrouping<string, Graded>> students) =>
        new(
            "ul",
            students.Select(s => new XElement(
                "li",
                Hand.Student(book, s.Key),
                ": ",
                string.Join("; ", s.Select(Reason))
            ))
        );

    // That an exercise is missing needs no words; what may have been meant does.
    private static string Reason(Graded unit) =>
        unit.Outcome.Problems is [var first, ..] && (unit.State != GradedState.NotSubmitted || first.Text.Contains(';'))
            ? $"{unit.Exercise.Number}, {ProblemNote.Of(first, unit.Exercise).Sentence.TrimEnd('.')}"
            : unit.Exercise.Number;
}
