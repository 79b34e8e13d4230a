using Spectre.Console;

namespace WeightDecay.Checking.Commands;

/// <summary>Shows the next hint for a task; each call goes one level deeper.</summary>
internal static class HintCommand
{
    public static int Run(Desk desk, string exerciseWords, string? taskWords, bool all)
    {
        Exercise exercise = desk.Exercise(exerciseWords);
        string task = taskWords is null ? Unfinished(desk, exercise) : Named(exercise, taskWords);
        if (all)
            ShowAll(desk, exercise, task);
        else
            ShowNext(desk, exercise, task);
        return ExitCode.Done;
    }

    private static void ShowAll(Desk desk, Exercise exercise, string task)
    {
        TaskHints hints = Hints(desk.Kit, exercise, task);
        Show(desk, hints, 1, hints.Levels.Length);
    }

    /// <summary>One level deeper than the last time.</summary>
    public static void ShowNext(Desk desk, Exercise exercise, string task)
    {
        TaskHints hints = Hints(desk.Kit, exercise, task);
        Progress progress = Progress.Read(desk.Kit);
        int seen = progress.Of(exercise, hints.Task);
        int level = Math.Min(seen + 1, hints.Levels.Length);
        Show(desk, hints, level, level);
        desk.Console.WriteLine(
            level < hints.Levels.Length
                ? "\nAsking again goes one level deeper."
                : $"\nThat was the deepest hint; `hint {exercise.Number} {hints.Number} --all` shows every level."
        );
        if (!progress.With(exercise, hints.Task, level).TryWrite(desk.Kit))
            desk.Console.WriteLine("(The file .progress can't be written, so the next hint will be this one again.)");
    }

    private static TaskHints Hints(Kit kit, Exercise exercise, string task) =>
        HintsFile.Read(kit, exercise).FirstOrDefault(h => h.Task == task && !h.Levels.IsEmpty)
        ?? throw new Trouble(
            $"There are no hints for {task} in {kit.Relative(kit.Hints(exercise))}: `git restore {kit.Relative(kit.Hints(exercise))}` brings them back."
        );

    private static void Show(Desk desk, TaskHints hints, int first, int last)
    {
        for (int level = first; level <= last; level++)
        {
            desk.Console.MarkupLineInterpolated(
                $"[bold]{hints.Number}. {hints.Task}, hint {level} of {hints.Levels.Length}[/]"
            );
            desk.Console.Write(new Padder(new Text(hints.Levels[level - 1]), new Padding(2, 0, 0, 0)));
        }
    }

    private static string Unfinished(Desk desk, Exercise exercise)
    {
        Outcome outcome = desk.Check([exercise]).Single();
        int open = Enumerable
            .Range(1, exercise.Tasks.Length)
            .FirstOrDefault(n => outcome.Task(n) != VerdictKind.Passed, 1);
        return exercise.Tasks[open - 1];
    }

    private static string Named(Exercise exercise, string words) =>
        exercise
            .Tasks.Where((name, i) => name.Equals(words, StringComparison.OrdinalIgnoreCase) || $"{i + 1}" == words)
            .FirstOrDefault()
        ?? throw new Trouble(
            $"{exercise.Name} has no task \"{words}\".{Nearest.Suggest(words, exercise.Tasks)} Its tasks are: {string.Join(", ", exercise.Tasks.Select((t, i) => $"{i + 1} {t}"))}."
        );
}
