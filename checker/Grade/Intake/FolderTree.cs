namespace WeightDecay.Checking.Grade.Intake;

/// <summary>A folder on the disk. Links are told and never followed.</summary>
internal sealed class FolderTree(string folder) : ITree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public ImmutableArray<Entry> Top => [.. In(new DirectoryInfo(folder), "")];

    public IEnumerable<Entry> All => Below(new DirectoryInfo(folder), "");

    public string Place => folder;

    public ITree Into(string name) => new FolderTree(Path.Combine(folder, name.TrimEnd('/')));

    public void Dispose() { }

    private static IEnumerable<Entry> Below(DirectoryInfo at, string prefix)
    {
        foreach (Entry entry in In(at, prefix))
        {
            yield return entry;
            if (!entry.IsFolder || Litter.In(entry.Path) is not null)
                continue;
            var inner = new DirectoryInfo(Path.Combine(at.FullName, entry.Path[prefix.Length..^1]));
            foreach (Entry below in Below(inner, entry.Path))
                yield return below;
        }
    }

    private static IEnumerable<Entry> In(DirectoryInfo at, string prefix) =>
        at.EnumerateFileSystemInfos("*", Everything)
            .OrderBy(info => info.Name, StringComparer.Ordinal)
            .Select(info => Of(info, prefix + info.Name));

    private static Entry Of(FileSystemInfo info, string path)
    {
        if (info.Name.Contains('\uFFFD') && !Path.Exists(info.FullName))
            return Entry.Broken(path, "has a name that is not in UTF-8: give it another");
        if (info.LinkTarget is not null || info.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return Entry.Broken(path, "is a link");
        if (info is DirectoryInfo)
            return new Entry(path + '/', null, () => throw new Unusable("is a folder"));
        return Inode.IsRegular(info.FullName)
            ? new Entry(path, info.LastWriteTimeUtc, () => Reading(info.FullName))
            : Entry.Broken(path, "is no file but a pipe, a socket or a device");
    }

    private static FileStream Reading(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
