using System.IO.Compression;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Opens what students and learning platforms pack their files in.</summary>
internal static class Archives
{
    private static readonly ImmutableArray<string> Known = [".zip", ".tar", ".tgz", ".tar.gz"];
    private static readonly ImmutableArray<string> Foreign = [".rar", ".7z", ".xz", ".bz2", ".zst", ".gz"];

    public static bool IsName(string name) => Ending(name, Known) is not null;

    /// <summary>Whether it is an archive that can't be opened here.</summary>
    public static bool IsForeign(string name) => !IsName(name) && Ending(name, Foreign) is not null;

    /// <summary>The name without the ending that tells the kind of archive.</summary>
    public static string Stem(string name) => name[..^(Ending(name, [.. Known, .. Foreign])?.Length ?? 0)];

    /// <param name="stream">Can seek; closed together with the tree, or at once if nothing can be made of it.</param>
    /// <param name="wanted">Of which names the content will be asked for.</param>
    /// <param name="mostEntries">How many entries it may have.</param>
    /// <param name="limits">How much may come out of it.</param>
    public static ITree Open(Stream stream, Func<string, bool> wanted, int mostEntries, IntakeLimits limits)
    {
        try
        {
            return Unusable.Told(() => OfKind(stream, wanted, mostEntries, limits));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static ITree OfKind(Stream stream, Func<string, bool> wanted, int mostEntries, IntakeLimits limits)
    {
        Span<byte> head = stackalloc byte[512];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (head.StartsWith("PK"u8))
            return ZipTree.Of(stream, mostEntries);
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return TarTree.Of(Unpacked(stream, limits), wanted, mostEntries, limits);
        if (head.Length == 512 && head[257..].StartsWith("ustar"u8))
            return TarTree.Of(new MeasuredStream(stream, null, limits), wanted, mostEntries, limits);
        throw new Unusable("is no zip, tar or tar.gz archive, or a damaged one");
    }

    private static MeasuredStream Unpacked(Stream stream, IntakeLimits limits) =>
        new(new GZipStream(stream, CompressionMode.Decompress), stream.Length, limits);

    private static string? Ending(string name, ImmutableArray<string> endings) =>
        endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
