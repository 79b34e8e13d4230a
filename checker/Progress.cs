using System.Globalization;

namespace WeightDecay.Checking;

/// <summary>
/// How many hints of each task have been shown: the only thing that the code itself can't tell. A small text file,
/// ignored by git; a damaged line counts as nothing.
/// </summary>
public sealed record Progress(ImmutableSortedDictionary<string, int> Hints)
{
    private const string Comment =
        "# Hints already shown, by exercise and task. Kept by the checker; safe to edit or delete.";

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

    public int Of(Exercise exercise, string task) => Hints.GetValueOrDefault(Key(exercise, task));

    public Progress With(Exercise exercise, string task, int level) => new(Hints.SetItem(Key(exercise, task), level));

    /// <summary>False where the file can't be written, as in a read-only tree.</summary>
    public bool TryWrite(Kit kit)
    {
        try
        {
            File.WriteAllLines(kit.Progress, [Comment, .. Hints.Select(h => $"{h.Key} = {h.Value}")]);
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
        && number <= HintsFile.LevelCount
            ? KeyValuePair.Create(key, number)
            : null;
}
