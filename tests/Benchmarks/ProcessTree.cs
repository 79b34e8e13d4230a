using System.Text.RegularExpressions;

namespace WeightDecay.Benchmarks;

/// <summary>Linux tells who is whose child, and how much memory each holds.</summary>
internal static partial class ProcessTree
{
    private const string Lock = "bwrap";

    /// <summary>Resident memory of a process and all below it.</summary>
    public static Held Memory(int root)
    {
        var all = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out int id) ? Stat(id) : null)
            .OfType<Entry>()
            .ToList();
        var children = all.ToLookup(e => e.Parent);
        return all.Where(e => e.Id == root).Select(e => Sum(e, children, false)).FirstOrDefault();
    }

    private static Held Sum(Entry entry, ILookup<int, Entry> children, bool isLockedUp)
    {
        isLockedUp |= entry.Name == Lock;
        Held own = isLockedUp ? new(0, 0, entry.Bytes) : new(entry.Bytes, Proportional(entry.Id), 0);
        return children[entry.Id]
            .Where(child => isLockedUp || !IsStarting(child, entry)) // bubblewrap waits for another of itself
            .Aggregate(own, (sum, child) => sum.With(Sum(child, children, isLockedUp)));
    }

    // Between fork and exec it is its parent's memory, which would count twice.
    private static bool IsStarting(Entry child, Entry parent) =>
        Read($"/proc/{child.Id}/cmdline") == Read($"/proc/{parent.Id}/cmdline");

    // 4242 (name) S parent …, and the resident pages as the 24th field.
    private static Entry? Stat(int id)
    {
        if (Read($"/proc/{id}/stat") is not { } stat)
            return null;
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        string name = stat[(stat.IndexOf('(') + 1)..stat.LastIndexOf(')')];
        return new Entry(id, name, int.Parse(fields[1]), long.Parse(fields[21]) * Environment.SystemPageSize);
    }

    // Its part of each page that it shares, so that a sum counts every page once.
    private static long Proportional(int id) =>
        Read($"/proc/{id}/smaps_rollup") is { } rollup && Part().Match(rollup) is { Success: true } part
            ? long.Parse(part.Groups[1].Value) * 1024
            : 0;

    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // it has ended
        }
    }

    [GeneratedRegex(@"^Pss:\s+(\d+) kB", RegexOptions.Multiline)]
    private static partial Regex Part();

    private sealed record Entry(int Id, string Name, int Parent, long Bytes);
}
