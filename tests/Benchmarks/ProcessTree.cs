namespace WeightDecay.Benchmarks;

/// <summary>Linux tells who is whose child, and how much memory each holds.</summary>
internal static class ProcessTree
{
    private const string Lock = "bwrap";

    /// <summary>Resident memory of a process and all below it, in bytes: those in the open, and those that are locked up.</summary>
    public static (long Own, long LockedUp) Memory(int root)
    {
        var all = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out int id) ? Stat(id) : null)
            .OfType<Entry>()
            .ToList();
        var children = all.ToLookup(e => e.Parent);
        return all.Where(e => e.Id == root).Select(e => Sum(e, children, false)).FirstOrDefault();
    }

    private static (long, long) Sum(Entry entry, ILookup<int, Entry> children, bool isLockedUp)
    {
        isLockedUp |= entry.Name == Lock;
        var (own, lockedUp) = isLockedUp ? (0L, entry.Bytes) : (entry.Bytes, 0L);
        foreach (Entry child in children[entry.Id])
        {
            var (more, moreLockedUp) = Sum(child, children, isLockedUp);
            (own, lockedUp) = (own + more, lockedUp + moreLockedUp);
        }
        return (own, lockedUp);
    }

    // 4242 (name) S parent …, and the resident pages as the 24th field.
    private static Entry? Stat(int id)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{id}/stat");
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            string name = stat[(stat.IndexOf('(') + 1)..stat.LastIndexOf(')')];
            return new Entry(id, name, int.Parse(fields[1]), long.Parse(fields[21]) * Environment.SystemPageSize);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // it has ended
        }
    }

    private sealed record Entry(int Id, string Name, int Parent, long Bytes);
}
