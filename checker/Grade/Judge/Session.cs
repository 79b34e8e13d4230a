using System.Diagnostics;
using System.Reflection;
using System.Runtime.ExceptionServices;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// The calls of one exercise's specs to one submission. What ends the submission's process costs the spec that is running,
/// and the others of its task; the rest goes on in a fresh process, which is already up.
/// </summary>
internal sealed class Session(Processes processes, Guest guest)
{
    private readonly Dictionary<int, string> culprits = [];
    private readonly Stopwatch spent = new();
    private Verdict? ending;
    private long calls;
    private int task;

    /// <summary>Why nothing could be asked at all: our fault, not the student's.</summary>
    public string? Failure { get; private set; }

    /// <summary>Another spec begins.</summary>
    public void Begin(int ofTask)
    {
        task = ofTask;
        ending = null;
        spent.Reset();
        if (processes.Current is { Guest: not null } current)
            current.Forget();
    }

    /// <summary>NUnit's verdict, unless the submission's process ended in the middle of the spec.</summary>
    public Verdict End(Verdict verdict) =>
        ending is null
            ? verdict
            : verdict with
            {
                Kind = ending.Kind,
                Message = ending.Message,
                Misconception = null,
            };

    public object? Call(MethodInfo function, object?[] arguments)
    {
        if (culprits.TryGetValue(task, out string? culprit))
            throw Blocked(culprit);
        spent.Start();
        try
        {
            return new Conversation(Loaded(), Left).Call(++calls, function, arguments);
        }
        catch (SubjectEnded end)
        {
            Over(function.Name, end);
            throw;
        }
        catch (Thrown thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.Error);
            throw;
        }
        finally
        {
            spent.Stop();
        }
    }

    private TimeSpan Left() => TimeSpan.FromSeconds(Math.Max(0.001, guest.Seconds - spent.Elapsed.TotalSeconds));

    private SubjectProcess Loaded()
    {
        try
        {
            return processes.Of(guest);
        }
        catch (SubjectEnded end)
        {
            Failure = $"The process that holds a submission could not be started: {end.Message}.";
            throw;
        }
    }

    private SubjectEnded Blocked(string culprit)
    {
        ending = new Verdict("", task, VerdictKind.Blocked, $"Not run: {culprit} ended the run in an earlier spec.");
        return new SubjectEnded(ending.Message, false);
    }

    private void Over(string function, SubjectEnded end)
    {
        processes.Lose();
        culprits[task] = function;
        ending = end.IsTimeUp
            ? new Verdict(
                "",
                task,
                VerdictKind.TimedOut,
                $"{function} did not come back within {guest.Seconds:0.#} s: look for a loop that never ends."
            )
            : new Verdict("", task, VerdictKind.Error, $"While {function} ran, {end.Message}.");
    }
}
