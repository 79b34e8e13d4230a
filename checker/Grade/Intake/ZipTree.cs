using System.IO.Compression;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Reads a zip's directory; its files stay packed until they are asked for.</summary>
internal static class ZipTree
{
    private const int KindOf = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;
    private const int Link = 0xA000;

    // A zip without times says so by the first day it can tell.
    private const int NoTime = 1980;

    public static ITree Of(Stream stream, int mostEntries)
    {
        if (ZipDirectory.HasMoreThan(stream, mostEntries))
            throw new Unusable($"holds more than {mostEntries:N0} files");
        var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return new EntryTree([.. zip.Entries.Select(Of).Where(e => e.Path.Length > 0)], zip);
    }

    private static Entry Of(ZipArchiveEntry entry)
    {
        string path = EntryName.Plain(entry.FullName);
        return Problem(entry) is { } problem
            ? Entry.Broken(path, problem)
            : new Entry(path, At(entry), entry.Open, Packed: entry.CompressedLength);
    }

    /// <summary>A Unix program writes a file's mode in the upper half; others leave it at zero.</summary>
    private static string? Problem(ZipArchiveEntry entry) =>
        ((entry.ExternalAttributes >> 16) & KindOf) switch
        {
            0 or Regular or Folder => entry.IsEncrypted ? "is locked by a password" : null,
            Link => "is a link",
            _ => "is no file but a pipe, a socket or a device",
        };

    /// <summary>Zips tell the time on somebody's wall: it is taken for this system's.</summary>
    private static DateTimeOffset? At(ZipArchiveEntry entry) =>
        entry.LastWriteTime.Year > NoTime ? entry.LastWriteTime.ToUniversalTime() : null;
}
