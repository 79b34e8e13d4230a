namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Goes through a submission once and makes the pile. Dispose of it when the pile has been read.</summary>
internal sealed class Sorter(Inflow inflow) : IDisposable
{
    private readonly List<Entry> _files = [];
    private readonly List<Entry> _traps = [];
    private readonly List<string> _closed = [];
    private readonly SortedSet<string> _litter = new(StringComparer.Ordinal);
    private readonly List<ITree> _opened = [];
    private int _count;

    public Pile Sort(ITree tree, bool holdsArchives)
    {
        Sort(tree, "", holdsArchives);
        return new Pile([.. _files], [.. _traps], [.. _closed], [.. _litter]);
    }

    public void Dispose() => _opened.ForEach(tree => tree.Dispose());

    private void Sort(ITree tree, string prefix, bool opening)
    {
        foreach (Entry entry in tree.All)
            if (Litter.In(entry.Path) is { } litter)
                _litter.Add(prefix + litter);
            else if (!entry.IsFolder)
                Put(entry, prefix, opening);
    }

    private void Put(Entry entry, string prefix, bool opening)
    {
        if (++_count > inflow.Limits.SubmissionFiles)
            throw new Unusable($"holds more than {inflow.Limits.SubmissionFiles:N0} files");
        Entry named = entry with { Path = prefix + entry.Path };
        if ((entry.Problem ?? EntryName.Problem(entry.Path)) is { } problem)
            _traps.Add(named with { Problem = problem });
        else if (Archives.IsName(entry.Path) && opening)
            Open(named);
        else if (Archives.IsName(entry.Path))
            _closed.Add($"{Hidden.Shown(named.Path)} is an archive in an archive, which is not opened");
        else if (Archives.IsForeign(entry.Path))
            _closed.Add($"{Hidden.Shown(named.Path)} is an archive of a kind that is not opened here: hand in a zip");
        else
            _files.Add(named);
    }

    private void Open(Entry archive)
    {
        try
        {
            ITree tree = inflow.Open(archive);
            _opened.Add(tree);
            Sort(tree, archive.Path + "/", opening: false);
        }
        catch (Unusable e)
        {
            _closed.Add($"{Hidden.Shown(archive.Path)} {e.Message}");
        }
    }
}
