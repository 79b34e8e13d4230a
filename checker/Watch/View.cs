namespace WeightDecay.Checking.Watch;

/// <summary>What the screen shows.</summary>
/// <param name="Course">Every exercise with its newest outcome; null while it has none.</param>
/// <param name="Current">The exercise last saved, or chosen.</param>
/// <param name="Pending">The exercises whose newest save has no verdict yet.</param>
internal sealed record View(
    ImmutableArray<(Exercise Exercise, Outcome? Outcome)> Course,
    Exercise Current,
    ImmutableHashSet<Exercise> Pending
)
{
    /// <summary>What was just done, for as long as nothing else happens.</summary>
    public string Note { get; init; } = "";

    public static View Of(IEnumerable<Exercise> exercises, Exercise current) =>
        new([.. exercises.Select(e => (e, (Outcome?)null))], current, [.. exercises]);

    public Outcome? Outcome => Of(Current);

    public bool IsChecking => Pending.Contains(Current);

    public int DoneTasks => Course.Sum(c => c.Outcome?.DoneTasks ?? 0);

    public int AllTasks => Course.Sum(c => c.Exercise.Tasks.Length);

    /// <summary>The first exercise after the current one that is not done, else the first of all; null when all are done.</summary>
    public Exercise? Next =>
        Course
            .OrderBy(c => string.CompareOrdinal(c.Exercise.Name, Current.Name) <= 0)
            .ThenBy(c => c.Exercise.Name, StringComparer.Ordinal)
            .Where(c => c.Outcome is not { IsDone: true } && c.Exercise != Current)
            .Select(c => c.Exercise)
            .FirstOrDefault();

    public View Saved(ImmutableArray<Exercise> exercises) =>
        this with
        {
            Current = exercises[^1],
            Pending = Pending.Union(exercises),
        };

    public View Checked(Outcome outcome) =>
        this with
        {
            Course = [.. Course.Select(c => c.Exercise == outcome.Exercise ? (c.Exercise, outcome) : c)],
            Pending = Pending.Remove(outcome.Exercise),
        };

    public View Turned(Exercise exercise) => this with { Current = exercise };

    private Outcome? Of(Exercise exercise) => Course.First(c => c.Exercise == exercise).Outcome;
}
