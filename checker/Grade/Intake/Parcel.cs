namespace WeightDecay.Checking.Grade.Intake;

/// <summary>One student's work before anybody looked into it.</summary>
/// <param name="Label">The name it lies under, for people.</param>
/// <param name="Id">Whose it is, as that name tells: any characters at all.</param>
/// <param name="Name">The student's name, as that name tells; the id where it doesn't.</param>
/// <param name="Open">Looks into it.</param>
/// <param name="HoldsArchives">Whether archives in it are opened: not if it came out of a student's archive itself.</param>
internal sealed record Parcel(string Label, string Id, string Name, Func<ITree> Open, bool HoldsArchives)
{
    /// <summary>When it was handed in, where the outermost folder or archive tells; the files' own times are the student's.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whose it is, where a platform tells.</summary>
    public Handles? Handles { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>A thing in a class's folder that should have been a student's work, and can't be.</summary>
    public static Parcel Broken(Entry entry, string id, string problem) =>
        new(entry.Name, id, id, () => throw new Unusable(problem), false);
}
