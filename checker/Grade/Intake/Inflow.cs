namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What is looked for, and how much of it is taken.</summary>
/// <param name="Course">The exercises.</param>
/// <param name="Limits">How much.</param>
internal sealed record Inflow(ImmutableArray<Exercise> Course, IntakeLimits Limits)
{
    /// <summary>Files of exercises that are not judged now: nobody need be told that they were passed over.</summary>
    public ImmutableHashSet<string> Others { get; init; } = [];

    /// <summary>Whether the content of such a file may be asked for: it has an exercise's name, in any case, or is an archive.</summary>
    public bool Wants(string path) =>
        Archives.IsName(path)
        || Course.Any(e => path.EndsWith(e.FileName, StringComparison.OrdinalIgnoreCase) || Uploads.IsAnew(path, e));

    /// <summary>Opens a student's archive.</summary>
    public ITree Open(Stream archive) => Archives.Open(archive, Wants, Limits.ArchiveEntries, Limits);

    /// <summary>Opens a student's archive wherever it lies: in place if that is possible, else held in memory.</summary>
    public ITree Open(Entry archive)
    {
        Stream stream = Unusable.Told(archive.Open);
        if (stream.CanSeek)
            return Open(stream);
        byte[] bytes = (archive with { Open = () => stream }).Read(Limits.HeldBytes, Limits);
        if (bytes.Length > Limits.HeldBytes)
            throw new Unusable($"is larger than {Limits.HeldBytes:N0} bytes: pack it without bin and obj");
        return Open(new MemoryStream(bytes, writable: false));
    }

    /// <summary>Opens an export of a whole class.</summary>
    public ITree OpenClass(Stream archive) => Archives.Open(archive, Wants, Limits.ClassEntries, Limits);
}
