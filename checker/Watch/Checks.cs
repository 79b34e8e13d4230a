using System.Threading;

namespace WeightDecay.Checking.Watch;

/// <summary>Checks what was saved, the newest save first; a newer save of an exercise takes the place of an older one.</summary>
internal sealed class Checks(Checker checker, Kit kit, Action<Event> tell)
{
    // What is nearly done is not worth a process: only a check that hangs is cut off by a newer save.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(400);
    private readonly List<Exercise> waiting = [];
    private CancellationTokenSource running = new();

    /// <summary>Puts these before all that wait already.</summary>
    public void Ask(IReadOnlyList<Exercise> exercises)
    {
        lock (waiting)
        {
            waiting.RemoveAll(exercises.Contains);
            waiting.InsertRange(0, exercises);
            running.CancelAfter(Grace);
            Monitor.PulseAll(waiting);
        }
    }

    /// <summary>Works until it is cancelled; meant for a thread of its own.</summary>
    public void Work(CancellationToken cancel)
    {
        using var wake = cancel.Register(() => Ask([]));
        try
        {
            while (Next(cancel) is var (exercise, token))
            {
                Check(exercise, token);
                if (IsIdle)
                    checker.Rest(cancel);
            }
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            tell(new Event.Ended(e));
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            // The watching has ended, and with it the child.
        }
    }

    private bool IsIdle
    {
        get
        {
            lock (waiting)
                return waiting.Count == 0;
        }
    }

    private (Exercise Exercise, CancellationToken Token)? Next(CancellationToken cancel)
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !cancel.IsCancellationRequested)
                Monitor.Wait(waiting);
            if (cancel.IsCancellationRequested)
                return null;
            Exercise next = waiting[0];
            waiting.RemoveAt(0);
            running.Dispose(); // it hangs on the token it is linked to
            running = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            return (next, running.Token);
        }
    }

    private void Check(Exercise exercise, CancellationToken token)
    {
        try
        {
            tell(new Event.Checked(checker.Check(exercise, Subjects.Submission(kit, exercise), token)));
        }
        catch (OperationCanceledException)
        {
            // A newer save came. If it was of another exercise, this one has its turn again, last.
            lock (waiting)
                if (!waiting.Contains(exercise))
                    waiting.Add(exercise);
        }
    }
}
