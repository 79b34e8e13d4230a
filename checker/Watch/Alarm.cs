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

    /// <param name="folder">Everything below it counts.</param>
    /// <param name="poll">Go by the clock without asking the file system.</param>
    public Alarm(string folder, bool poll)
    {
        watcher = poll ? null : Watcher(folder);
        IsPolling = watcher is null || !Rings(folder);
    }

    /// <summary>Whether it goes by the clock: network mounts and some virtual systems tell of no change.</summary>
    public bool IsPolling { get; }

    /// <summary>Returns when it is time to look; false when there is no more to wait for.</summary>
    public bool Wait(CancellationToken cancel)
    {
        WaitHandle.WaitAny([rung, cancel.WaitHandle], IsPolling ? Polling : Safety);
        return !cancel.IsCancellationRequested;
    }

    public void Dispose()
    {
        watcher?.Dispose();
        rung.Dispose();
    }

    private FileSystemWatcher? Watcher(string folder)
    {
        try
        {
            var made = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            made.Changed += (_, _) => Ring();
            made.Created += (_, _) => Ring();
            made.Deleted += (_, _) => Ring();
            made.Renamed += (_, _) => Ring();
            made.Error += (_, _) => Ring();
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // too many watchers on this system, or no such folder yet
        }
    }

    private void Ring()
    {
        try
        {
            rung.Set();
        }
        catch (ObjectDisposedException)
        {
            // An event that was under way when the watching ended.
        }
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
