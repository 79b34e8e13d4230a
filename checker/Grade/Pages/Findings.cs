namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Finds in a judged answer what to tell of a task.</summary>
internal static class Findings
{
    /// <summary>What to tell of a task, or with 0 of the exercise as a whole; null where nothing is wrong.</summary>
    public static Finding? Of(Outcome outcome, int task, Guide guide)
    {
        Verdict[] wrong =
        [
            .. task == 0
                ? outcome.Wrong.Where(v => v.Task == 0)
                : outcome.Verdicts.Where(v => v.Task == task && v.Kind != VerdictKind.Passed),
        ];
        if (wrong.Length == 0)
            return null;
        Verdict first = wrong.FirstOrDefault(HasRun) ?? wrong[0];
        string? hint = guide.Hint(outcome.Exercise, task);
        if (first.Kind == VerdictKind.NotStarted)
            return hint is null ? null : new Finding(null, null, hint, 0);
        var note = first.Misconception is { } name ? guide.Note(outcome.Exercise, name) : null;
        return new Finding(Fit(first, note), note, hint, wrong.Length - 1);
    }

    private static bool HasRun(Verdict verdict) => verdict.Kind is not (VerdictKind.NotStarted or VerdictKind.Blocked);

    private static Verdict Fit(Verdict verdict, MisconceptionNote? note) =>
        verdict with
        {
            Spec = Quoted.Line(verdict.Spec),
            Message = Quoted.Block(Without(verdict.Message, note)),
            Output = Quoted.Block(verdict.Output),
        };

    // The judge's message names the misconception on a line of its own; the page has a better place for it.
    private static string Without(string message, MisconceptionNote? note) =>
        note is null
            ? message
            : string.Join('\n', message.Split('\n').Where(line => line != $"{note.Title}. {note.Advice}"));
}
