namespace WeightDecay.Checking.Watch;

/// <summary>What stands in each learner's file; null where there is none, or none that can be read now.</summary>
internal sealed record Contents(ImmutableDictionary<Exercise, string?> Texts)
{
    public static readonly Contents None = new(ImmutableDictionary<Exercise, string?>.Empty);

    public static Contents Of(Kit kit, IEnumerable<Exercise> exercises) =>
        new(exercises.ToImmutableDictionary(e => e, e => Read(kit.Learner(e))));

    /// <summary>The exercises whose text is another one, in the course's order.</summary>
    public ImmutableArray<Exercise> ChangedSince(Contents before) =>
        [
            .. Texts
                .Where(now => before.Texts.GetValueOrDefault(now.Key) != now.Value)
                .Select(now => now.Key)
                .OrderBy(e => e.Name, StringComparer.Ordinal),
        ];

    private static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
