namespace WeightDecay.Checking.Grade.Intake;

/// <summary>One thing in a folder or an archive.</summary>
/// <param name="Path">Within it, with slashes; a folder's ends with one.</param>
/// <param name="At">When it was last written, if anything tells.</param>
/// <param name="Open">Begins to read it; nothing has been read before.</param>
/// <param name="Problem">Why it can't be read, as a clause: it is a link, a pipe, or has a name that is a trap.</param>
/// <param name="Packed">How many bytes it takes in its archive; none elsewhere.</param>
internal sealed record Entry(
    string Path,
    DateTimeOffset? At,
    Func<Stream> Open,
    string? Problem = null,
    long? Packed = null
)
{
    public bool IsFolder => Path.EndsWith('/');

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name, even if somebody took backslashes for slashes.</summary>
    public string LastWord => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The first folder in the path, or the whole path.</summary>
    public string Top => Path.IndexOf('/') is var slash and >= 0 ? Path[..slash] : Path;

    public static Entry Broken(string path, string problem) =>
        new(path, null, () => throw new Unusable(problem), problem);

    /// <summary>All bytes, and never many more than <paramref name="most"/>: a longer result means that there are more.</summary>
    public byte[] Read(int most, IntakeLimits limits) =>
        Unusable.Told(() =>
        {
            using Stream stream = new MeasuredStream(Open(), Packed, limits);
            using var held = new MemoryStream();
            byte[] buffer = new byte[Math.Min(most + 1, 65_536)];
            for (int n; held.Length <= most && (n = stream.Read(buffer)) > 0; )
                held.Write(buffer, 0, n);
            return held.ToArray();
        });
}
