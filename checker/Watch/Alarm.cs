using System.Threading;

namespace WeightDecay.Checking.Watch;

/// <summary>
/// Wakes whoever looks for saves: at once where the file system tells of changes, else by the clock. Only the contents
/// decide what has changed; this decides when to look.
/// </summary>
internal sealed class Alarm : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Safety = TimeSpan.FromSeconds(1); // a laptop that slept, an event that was lost
    private static readonly TimeSpan Polling = TimeSpan.FromMilliseconds(150);
    private readonly AutoResetEvent rung = new(false);
    private readonly FileSystemWatcher? watcher;
    private bool rang;

    /// <param name="folder">Everything below it counts.</param>
    /// <param name="poll">Go by the clock without asking the file system.</param>
    public Alarm(string folder, bool poll)
    {
        watcher = poll ? null : Watcher(folder);
        IsPolling = watcher is null || !Rings(folder);
    }

    /// <summary>Whether it goes by the clock: network mounts and some virtual systems tell of no change.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>Returns when it is time to look; false when there is no more to wait for.</summary>
    public bool Wait(CancellationToken cancel)
    {
        rang = WaitHandle.WaitAny([rung, cancel.WaitHandle], IsPolling ? Polling : Safety) == 0;
        return !cancel.IsCancellationRequested;
    }

    /// <summary>
    /// A change was found. If nothing rang for it, it is the clock from now on: a mount is written to from the other side, or
    /// another folder has taken the place of the one that was watched.
    /// </summary>
    public void Found() => IsPolling |= !rang && !RingsNow();

    // What rings is left to the collector: an event or a look may be under way when the watching ends.
    public void Dispose() => watcher?.Dispose();

    private FileSystemWatcher? Watcher(string folder)
    {
        try
        {
            var made = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            made.Changed += (_, _) => rung.Set();
            made.Created += (_, _) => rung.Set();
            made.Deleted += (_, _) => rung.Set();
            made.Renamed += (_, _) => rung.Set();
            made.Error += (_, _) => rung.Set();
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // too many watchers on this system, or no such folder yet
        }
    }

    // An event that came a moment after the look; it rings on, for what it may still be about.
    private bool RingsNow()
    {
        bool rings = rung.WaitOne(TimeSpan.Zero);
        if (rings)
            rung.Set();
        return rings;
    }

    /// <summary>Writes a file and sees whether the file system says so.</summary>
    private bool Rings(string folder)
    {
        string probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(probe, "");
            return rung.WaitOne(Patience);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            Delete(probe);
        }
    }

    private static void Delete(string probe)
    {
        try
        {
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only kit: it was not written either.
        }
    }
}
