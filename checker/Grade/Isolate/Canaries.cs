using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>Proves a level: lets a program that is locked up like a submission try to get out.</summary>
internal sealed class Canaries(Level level, Limits limits)
{
    private const string Unshare = "/usr/bin/unshare";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string[] command = Cell.Command(level, Room.OfSubmission(), limits);

    public ImmutableArray<Escape> Escapes()
    {
        string folder = Directory.CreateTempSubdirectory("weightdecay-canary-").FullName;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        try
        {
            return [.. Escapes(folder, ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private IEnumerable<Escape> Escapes(string folder, int port)
    {
        string secret = Path.Combine(folder, "secret");
        File.WriteAllText(secret, "a neighbour's work");
        yield return Try("network", $"{port}", "reach a server on this machine", Level.L2);
        yield return Try("secret", secret, "read another's file", Level.L3);
        yield return Try("writing", Path.Combine(folder, "trace"), "write outside its own folder", Level.L2);
        yield return Try("processes", $"{Environment.ProcessId}", "see this process", Level.L3);
        yield return Try("privileges", "", "use a right that only root has", Level.L2);
        if (Path.Exists(Unshare))
            yield return new Escape("make a namespace of its own, as a step to more rights", !Unshares(), Level.L3);
        yield return Try("trace", "", "trace another process", Level.L2);
        yield return Try("ring", "", "open a ring of system calls that no filter sees", Level.L2);
        yield return Try("key", "", "leave a key with the kernel", Level.L2);
        yield return Try("start", "", "start another process", Level.L2);
        yield return Try("disk", "", "write 100 MB", Level.L1);
        yield return Try("threads", "", "start 1,000 threads", Level.L4);
        yield return Try("memory", "", "take 2 GB of memory", Level.L4);
        yield return new Escape("outlive the process that started it", !Outlives(), Level.L3);
    }

    // The system's own program for it, in the place of a submission's.
    private bool Unshares()
    {
        string[] start = [Unshare, "--user", Unshare, "--version"];
        var room = Room.OfSubmission();
        room = new Room([.. room.Seen, (Unshare, Unshare)], [.. start], [.. start]);
        using Process process = Spawner.Start(Cell.Command(level, room, limits));
        return process.WaitForExit(Patience) && process.ExitCode == 0;
    }

    // Ends with 1 if it got out; a crash or a kill is a way of being held.
    private Escape Try(string name, string argument, string words, Level from)
    {
        using Process process = Spawner.Start([.. command, Canary.Verb, name, argument]);
        bool ended = process.WaitForExit(Patience);
        if (!ended)
            process.Kill(entireProcessTree: true);
        return new Escape(words, ended && process.ExitCode != 1, from);
    }

    private bool Outlives()
    {
        string token = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        using Process process = Spawner.Start([.. command, Canary.Verb, "linger", token]);
        System.Threading.Thread.Sleep(TimeSpan.FromSeconds(0.5));
        process.Kill(); // this one alone, as a crash would
        process.WaitForExit(Patience);
        System.Threading.Thread.Sleep(TimeSpan.FromSeconds(0.2));
        return Directory.EnumerateDirectories("/proc").Any(p => CommandLine(p).Contains(token));
    }

    private static string CommandLine(string process)
    {
        try
        {
            return File.Exists($"{process}/cmdline") ? File.ReadAllText($"{process}/cmdline") : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // ended in between
        }
    }
}
