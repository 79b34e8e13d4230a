namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>What hostile code could have left behind on this system.</summary>
internal static class Leftovers
{
    /// <summary>Hostile code starts programs with this argument, and listens on this port.</summary>
    private const string Mark = "424242";

    private const int Port = 42424;

    private static string Cell => Path.Combine(AppContext.BaseDirectory, "WeightDecay.Sandbox.dll");

    /// <summary>Processes, in words, that were started for or by submissions and are still there.</summary>
    public static IEnumerable<string> Processes() =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), out _)
        let words = Read(Path.Combine(folder, "cmdline")).Replace('\0', ' ')
        where words.Contains(Cell, StringComparison.Ordinal) || words.Contains($" {Mark}", StringComparison.Ordinal)
        select words;

    /// <summary>Lines of the kernel's table about a socket on the port.</summary>
    public static IEnumerable<string> Sockets() =>
        new[] { "/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp" }
            .SelectMany(f => Read(f).Split('\n'))
            .Where(l => l.Contains($":{Port:X4} ", StringComparison.Ordinal));

    // A process may end while it is looked at.
    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
