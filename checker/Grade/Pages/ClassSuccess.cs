using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>How the class did in each exercise, and in each task.</summary>
internal static class ClassSuccess
{
    public static XElement Of(Gradebook book) =>
        Hand.Section("success", "Exercises and tasks", Exercises(book), Tasks(book));

    private static XElement Exercises(Gradebook book) =>
        new HtmlTable(
            "Exercises in the course's order: how many handed it in and got all of it right, and the mean of the settled points, where what was not handed in has none.",
            ["Exercise", "Handed in", "All right", "Mean"],
            [1, 2, 3]
        ).Of(
            book.Course.Select(
                (e, i) =>
                    new object[]
                    {
                        Hand.Exercise(e),
                        book.Rows.Count(r => r.Units[i].State != GradedState.NotSubmitted),
                        book.Rows.Count(r => r.Units[i].Outcome.IsDone),
                        Mean(book, i),
                    }
            )
        );

    private static string Mean(Gradebook book, int exercise)
    {
        double[] shares =
        [
            .. book
                .Rows.Select(r => r.Marks[exercise])
                .Where(m => m.Points is not null && m.Most > 0)
                .Select(m => m.Points!.Value / m.Most),
        ];
        return shares.Length == 0 ? "–" : Points.Percent(shares.Average());
    }

    private static XElement Tasks(Gradebook book)
    {
        var tasks =
            from marks in book.Rows.SelectMany(r => r.Marks).GroupBy(m => m.Exercise)
            from task in marks.SelectMany(m => m.Tasks).GroupBy(t => (t.Number, t.Name))
            let right = task.Count(t => t.Specs > 0 && t.Passed == t.Specs)
            orderby right, marks.Key.Name, task.Key.Number
            select new object[]
            {
                $"{marks.Key.Number}.{task.Key.Number} {task.Key.Name}",
                Share(right, book.Rows.Length, $"{marks.Key.Number}.{task.Key.Number} {task.Key.Name}"),
            };
        return new HtmlTable(
            "Tasks, the hardest first: how many of the class got all of its specs right.",
            ["Task", "Right"],
            []
        ).Of(tasks);
    }

    private static XElement Share(int right, int all, string name) =>
        new(
            "span",
            new XAttribute("class", "right"),
            new XElement("span", new XAttribute("class", "share"), $"{right} of {all}"),
            new XElement(
                "progress",
                new XAttribute("aria-label", name),
                new XAttribute("value", right),
                new XAttribute("max", Math.Max(1, all))
            )
        );
}
