namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// Linux's control groups, version 1 or 2: each submission's process gets a group of its own, which counts memory and tasks of
/// all that it starts. The process joins before anything else of it runs.
/// </summary>
internal static class ControlGroup
{
    private const string Root = "/sys/fs/cgroup";
    private const string Name = "weightdecay";
    private static readonly string[] Separate = ["memory", "pids"];

    private static bool IsUnified => File.Exists($"{Root}/cgroup.controllers");

    /// <summary>Whether groups can be made here.</summary>
    public static bool IsThere => Parents.All(CanHold);

    /// <summary>A shell's words before the command proper: make the group, set its limits, join it, go on.</summary>
    public static string[] Join(Limits limits) =>
        ["sh", "-c", IsUnified ? Unified : Split, "join", $"{limits.GroupBytes}", $"{limits.Tasks}"];

    /// <summary>Removes the groups that nobody is in any more.</summary>
    public static void Sweep()
    {
        foreach (string group in Parents.Where(Directory.Exists).SelectMany(Directory.GetDirectories))
            Remove(group);
    }

    private static string[] Parents =>
        IsUnified ? [$"{Root}/{Name}"] : [.. Separate.Select(controller => $"{Root}/{controller}/{Name}")];

    private const string Unified =
        $"g={Root}/{Name}/$$; mkdir -p $g && echo $1 > $g/memory.max && echo 0 > $g/memory.swap.max && echo $2 > $g/pids.max && echo $$ > $g/cgroup.procs || exit 125; shift 2; exec \"$@\"";

    private const string Split =
        $"m={Root}/memory/{Name}/$$; p={Root}/pids/{Name}/$$; mkdir -p $m $p && echo $1 > $m/memory.limit_in_bytes && echo $2 > $p/pids.max && echo $$ > $m/cgroup.procs && echo $$ > $p/cgroup.procs || exit 125; shift 2; exec \"$@\"";

    private static bool CanHold(string parent)
    {
        try
        {
            Directory.CreateDirectory(parent);
            string probe = Path.Combine(parent, $"probe-{Environment.ProcessId}");
            Directory.CreateDirectory(probe);
            bool counts =
                File.Exists(Path.Combine(probe, "pids.max"))
                || File.Exists(Path.Combine(probe, "memory.limit_in_bytes"));
            Directory.Delete(probe);
            return counts;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

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
