using System.Globalization;

namespace WeightDecay.Checking;

/// <summary>
/// What the code itself can't tell: how many hints of each task have been shown, and how often each exercise was checked
/// in vain. A small text file, ignored by git; a damaged line counts as nothing.
/// </summary>
public sealed record Progress(ImmutableSortedDictionary<string, int> Counts)
{
    private const string Comment =
        "# Hints shown (exercise.task) and attempts made (exercise). Kept by the checker; safe to edit or delete.";

    private const int Most = 99_999;

    public static Progress Read(Kit kit)
    {
        return new Progress(
            Lines(kit.Progress)
                .Select(Parse)
                .OfType<KeyValuePair<string, int>>()
                .DistinctBy(p => p.Key)
                .ToImmutableSortedDictionary(StringComparer.Ordinal)
        );
    }

    public int Of(Exercise exercise, string task) =>
        Math.Min(HintsFile.LevelCount, Counts.GetValueOrDefault(Key(exercise, task)));

    public Progress With(Exercise exercise, string task, int level) => new(Counts.SetItem(Key(exercise, task), level));

    /// <summary>How often the exercise was checked and found wrong.</summary>
    public int Attempts(Exercise exercise) => Counts.GetValueOrDefault(exercise.Name);

    /// <summary>Counts what is wrong, not what is still to do. Best effort: where nothing can be written, nothing is counted.</summary>
    public static void CountAttempt(Kit kit, Outcome outcome)
    {
        if (outcome.Problems.IsEmpty && !outcome.Wrong.Any())
            return;
        Progress progress = Read(kit);
        int attempts = progress.Attempts(outcome.Exercise) + 1;
        new Progress(progress.Counts.SetItem(outcome.Exercise.Name, attempts)).TryWrite(kit);
    }

    /// <summary>False where the file can't be written, as in a read-only tree.</summary>
    public bool TryWrite(Kit kit)
    {
        try
        {
            File.WriteAllLines(kit.Progress, [Comment, .. Counts.Select(h => $"{h.Key} = {h.Value}")]);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Key(Exercise exercise, string task) => $"{exercise.Name}.{task}";

    private static KeyValuePair<string, int>? Parse(string line) =>
        line.Split('=', StringSplitOptions.TrimEntries) is [var key, var level]
        && !key.StartsWith('#')
        && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number <= Most
            ? KeyValuePair.Create(key, number)
            : null;
}
