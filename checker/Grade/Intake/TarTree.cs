using System.Formats.Tar;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Reads a tar once, from beginning to end, and holds the files whose content will be asked for.</summary>
internal static class TarTree
{
    public static ITree Of(Stream stream, Func<string, bool> wanted, int mostEntries, IntakeLimits limits)
    {
        var entries = new List<Entry>();
        var held = new Dictionary<string, Entry>(StringComparer.Ordinal);
        using var reader = new TarReader(stream);
        for (int count = 0; reader.GetNextEntry() is { } next; )
        {
            if (++count > mostEntries)
                throw new Unusable($"holds more than {mostEntries:N0} files");
            if (Of(next, held, wanted, limits) is not { Path.Length: > 0 } entry)
                continue;
            entries.Add(entry);
            held[entry.Path] = entry;
        }
        return new EntryTree(entries);
    }

    private static Entry? Of(
        TarEntry next,
        Dictionary<string, Entry> held,
        Func<string, bool> wanted,
        IntakeLimits limits
    )
    {
        string path = EntryName.Plain(next.Name);
        return next.EntryType switch
        {
            TarEntryType.Directory or TarEntryType.DirectoryList => Folder(path.TrimEnd('/') + '/'),
            TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile => File(
                path,
                next,
                wanted,
                limits
            ),
            TarEntryType.HardLink => Copied(path, EntryName.Plain(next.LinkName), held),
            TarEntryType.SymbolicLink => Entry.Broken(path, "is a link"),
            TarEntryType.GlobalExtendedAttributes => null,
            _ => Entry.Broken(path, "is no file but a pipe, a socket or a device"),
        };
    }

    private static Entry Folder(string path) => new(path, null, () => throw new Unusable("is a folder"));

    private static Entry File(string path, TarEntry next, Func<string, bool> wanted, IntakeLimits limits)
    {
        var at = next.ModificationTime.ToUniversalTime();
        if (!wanted(path))
            return new Entry(path, at, () => throw new Unusable("was passed over"));
        int most = Archives.IsName(path) ? limits.HeldBytes : SourceBytes.MostBytes;
        byte[] bytes = next.DataStream is { } data ? new Entry(path, at, () => data).Read(most, limits) : [];
        return new Entry(path, at, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>A hard link is another name of an earlier file of the same archive.</summary>
    private static Entry Copied(string path, string of, Dictionary<string, Entry> held) =>
        held.TryGetValue(of, out Entry? entry) && entry is { Problem: null, IsFolder: false }
            ? entry with
            {
                Path = path,
            }
            : Entry.Broken(path, "is a link to what is not in the archive");
}
