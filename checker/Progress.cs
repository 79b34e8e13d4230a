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
        string[] lines = File.Exists(kit.Progress) ? File.ReadAllLines(kit.Progress) : [];
        return new Progress(
            lines
                .Select(Parse)
                .OfType<KeyValuePair<string, int>>()
                .DistinctBy(p => p.Key)
                .ToImmutableSortedDictionary(StringComparer.Ordinal)
        );
    }

    public int Of(Exercise exercise, string task) => Hints.GetValueOrDefault(Key(exercise, task));

    public Progress With(Exercise exercise, string task, int level) => new(Hints.SetItem(Key(exercise, task), level));

    public void Write(Kit kit) =>
        File.WriteAllLines(kit.Progress, [Comment, .. Hints.Select(h => $"{h.Key} = {h.Value}")]);

    private static string Key(Exercise exercise, string task) => $"{exercise.Name}.{task}";

    private static KeyValuePair<string, int>? Parse(string line) =>
        line.Split('=', StringSplitOptions.TrimEntries) is [var key, var level]
        && !key.StartsWith('#')
        && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? KeyValuePair.Create(key, number)
            : null;
}
