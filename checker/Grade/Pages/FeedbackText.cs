using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>One student's feedback as Markdown.</summary>
public static class FeedbackText
{
    /// <param name="book">For the policy, the seed and the like: no other row is looked at.</param>
    /// <param name="row">The student.</param>
    /// <param name="guide">Hints and misconceptions.</param>
    public static string Of(Gradebook book, Row row, Guide guide)
    {
        var feedback = Feedback.Of(book, row, guide);
        string[] parts =
        [
            $"# Feedback for {Plain.Inline(feedback.Student)}",
            $"**{feedback.Total}**",
            .. feedback.Late is { } late ? [late] : Array.Empty<string>(),
            .. Unfinished([.. feedback.Unfinished.Select(e => e.Heading)]),
            .. Notes(feedback),
            .. feedback.Exercises.SelectMany(Exercise),
            "---",
            .. feedback.SmallPrint.Select(Plain.Inline),
        ];
        return string.Join("\n\n", parts) + "\n";
    }

    private static string[] Unfinished(string[] headings) =>
        headings.Length == 0 ? [] : [$"Points are missing in {string.Join(", ", headings)}."];

    private static IEnumerable<string> Notes(Feedback feedback) =>
        feedback.Notes.IsEmpty ? [] : ["## What you handed in", .. feedback.Notes.Select(Plain.Block)];

    private static IEnumerable<string> Exercise(ExerciseFeedback exercise) =>
        [
            $"## {exercise.Heading}: {Points.Of(exercise.Mark.Points, exercise.Mark.Most)}",
            .. exercise.Said.Select(Plain.Inline),
            .. exercise.Problems.SelectMany(Problem),
            .. exercise.Whole is { } whole ? Finding(whole) : [],
            .. exercise.Tasks.SelectMany(Task),
        ];

    private static IEnumerable<string> Problem(ProblemNote problem) =>
        [
            Plain.Inline(problem.Sentence),
            .. problem.Excerpt == "" ? Array.Empty<string>() : [Plain.Block(problem.Excerpt)],
        ];

    private static IEnumerable<string> Task(TaskFeedback task) =>
        [
            $"### {task.Mark.Number}. {task.Mark.Name}: {task.State}",
            $"{task.Facts}.",
            .. task.Finding is { } finding ? Finding(finding) : [],
        ];

    private static IEnumerable<string> Finding(Finding finding)
    {
        if (finding.Verdict is { } verdict)
            yield return $"{Plain.Inline(verdict.Title)}:\n\n{Plain.Block(verdict.Message)}";
        if (finding.Misconception is { } note)
            yield return $"**{note.Title}.** {note.Advice}";
        if (finding.Hint is { } hint)
            yield return $"*A hint:* {hint}";
        if (finding.Verdict is { Output: not "" } printing)
            yield return $"What it printed:\n\n{Plain.Block(printing.Output)}";
        if (finding.Others > 0)
            yield return HtmlFinding.More(finding.Others);
    }
}
