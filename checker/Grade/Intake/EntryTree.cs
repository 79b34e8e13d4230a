namespace WeightDecay.Checking.Grade.Intake;

/// <summary>An archive's entries, or some of them, under names of our own.</summary>
/// <param name="entries">Not sorted, and perhaps twice under one name.</param>
/// <param name="owner">What must stay open for them to be read, if this tree is to close it.</param>
internal sealed class EntryTree(IReadOnlyList<Entry> entries, IDisposable? owner = null) : ITree
{
    private readonly Lazy<ILookup<string, Entry>> _byTop = new(() =>
        entries.Where(e => !EntryName.LeadsOut(e.Path)).ToLookup(e => e.Top, StringComparer.Ordinal)
    );

    public ImmutableArray<Entry> Top =>
        [.. _byTop.Value.OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(Direct)];

    public IEnumerable<Entry> All => entries.OrderBy(e => e.Path, StringComparer.Ordinal);

    public string? Place => null;

    public ITree Into(string folder) =>
        new EntryTree([
            .. from entry in _byTop.Value[folder.TrimEnd('/')]
            where entry.Path.Length > folder.Length && entry.Path.StartsWith(folder, StringComparison.Ordinal)
            select entry with
            {
                Path = entry.Path[folder.Length..],
            },
        ]);

    public void Dispose() => owner?.Dispose();

    /// <summary>The files of that name, and the folder, which may have no entry of its own.</summary>
    private static IEnumerable<Entry> Direct(IGrouping<string, Entry> group)
    {
        if (group.Any(e => e.Path.Length > group.Key.Length))
            yield return Folder(group.Key + '/');
        foreach (Entry file in group.Where(e => e.Path.Length == group.Key.Length))
            yield return file;
    }

    private static Entry Folder(string path) => new(path, null, () => throw new Unusable("is a folder"));
}
