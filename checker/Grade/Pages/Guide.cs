namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What the kit knows that helps: hints and misconceptions, by exercise.</summary>
/// <param name="Hints">The hints of each task.</param>
/// <param name="Misconceptions">What is known of each misconception, by its name.</param>
public sealed record Guide(
    ImmutableDictionary<string, ImmutableArray<TaskHints>> Hints,
    ImmutableDictionary<string, ImmutableDictionary<string, MisconceptionNote>> Misconceptions
)
{
    public static Guide Read(Kit kit, ImmutableArray<Exercise> course) =>
        new(
            course.ToImmutableDictionary(e => e.Name, e => HintsFile.Read(kit, e)),
            course.ToImmutableDictionary(e => e.Name, e => Notes(kit.Misconceptions(e)))
        );

    /// <summary>The mildest hint of a task; null where it has none.</summary>
    public string? Hint(Exercise exercise, int task) =>
        Hints.GetValueOrDefault(exercise.Name, []).FirstOrDefault(h => h.Number == task)?.Levels.FirstOrDefault();

    public MisconceptionNote Note(Exercise exercise, string misconception) =>
        Misconceptions.GetValueOrDefault(exercise.Name)?.GetValueOrDefault(misconception)
        ?? MisconceptionNote.Unknown(misconception);

    private static ImmutableDictionary<string, MisconceptionNote> Notes(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.cs")
                .ToImmutableDictionary(f => Path.GetFileNameWithoutExtension(f), MisconceptionNote.Read)
            : ImmutableDictionary<string, MisconceptionNote>.Empty;
}
