namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// Linux's control groups, version 1 or 2: each submission's process gets a group of its own, which counts memory and tasks of
/// all that it starts. The process joins before anything else of it runs.
/// </summary>
/// <param name="root">Where the kernel shows them.</param>
internal sealed class ControlGroup(string root)
{
    private const string Name = "weightdecay";
    private static readonly string[] Separate = ["memory", "pids"];

    public static ControlGroup OfThisSystem { get; } = new("/sys/fs/cgroup");

    // Version 2 has one tree for all that is counted.
    private bool IsUnified => File.Exists($"{root}/cgroup.controllers");

    private string[] Parents =>
        IsUnified ? [$"{root}/{Name}"] : [.. Separate.Select(controller => $"{root}/{controller}/{Name}")];

    // Not every kernel counts what is swapped out.
    private string Unified =>
        $"g={root}/{Name}/$$; mkdir -p $g && echo $1 > $g/memory.max && {{ [ ! -e $g/memory.swap.max ] || echo 0 > $g/memory.swap.max; }} && echo $2 > $g/pids.max && echo $$ > $g/cgroup.procs || exit 125; shift 2; exec \"$@\"";

    private string Split =>
        $"m={root}/memory/{Name}/$$; p={root}/pids/{Name}/$$; mkdir -p $m $p && echo $1 > $m/memory.limit_in_bytes && echo $2 > $p/pids.max && echo $$ > $m/cgroup.procs && echo $$ > $p/cgroup.procs || exit 125; shift 2; exec \"$@\"";

    /// <summary>Whether groups can be made here.</summary>
    public bool IsThere() => Parents.All(CanHold);

    /// <summary>A shell's words before the command proper: make the group, set its limits, join it, go on.</summary>
    public string[] Join(Limits limits) =>
        ["sh", "-c", IsUnified ? Unified : Split, "join", $"{limits.GroupBytes}", $"{limits.Tasks}"];

    /// <summary>Removes the groups that nobody is in any more.</summary>
    public void Sweep()
    {
        foreach (string group in Parents.Where(Directory.Exists).SelectMany(Directory.GetDirectories))
            Remove(group);
    }

    private bool CanHold(string parent)
    {
        try
        {
            Directory.CreateDirectory(parent);
            if (IsUnified)
                Count(root, parent);
            string probe = Path.Combine(parent, $"probe-{Environment.ProcessId}");
            Directory.CreateDirectory(probe);
            bool counts = IsUnified
                ? IsIn(probe, "pids.max") && IsIn(probe, "memory.max")
                : IsIn(probe, "pids.max") || IsIn(probe, "memory.limit_in_bytes");
            Directory.Delete(probe);
            return counts;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // In version 2 a group counts only what the groups above have it count.
    private static void Count(params string[] groups)
    {
        foreach (string group in groups)
            File.WriteAllText($"{group}/cgroup.subtree_control", "+memory +pids");
    }

    private static bool IsIn(string group, string file) => File.Exists(Path.Combine(group, file));

    private static void Remove(string group)
    {
        try
        {
            Directory.Delete(group);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody is in there still.
        }
    }
}
