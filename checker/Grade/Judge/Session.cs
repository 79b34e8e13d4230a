using System.Diagnostics;
using System.Reflection;
using System.Runtime.ExceptionServices;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// The calls of one exercise's specs to one submission. What ends the submission's process costs the spec that is running,
/// and the others of its task; the rest goes on in a fresh process, which is already up.
/// </summary>
internal sealed class Session(Processes processes, Guest guest, Code subject, Loaded judging) : IAnswers
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);
    private readonly Stopwatch spent = new();
    private readonly Ends ends = new(guest.Seconds);
    private readonly Lent lent = new();
    private Dialogue dialogue = new();
    private string spec = "";
    private Verdict? known; // of the spec that is running
    private TimeSpan earlier; // what the calls of earlier specs took
    private int task;

    /// <summary>A few of the calls that came back.</summary>
    public Recordings Recordings { get; } = new(guest.Seed, judging.Telltales);

    /// <summary>Why nothing could be asked at all: our fault, not the student's.</summary>
    public string? Failure { get; private set; }

    /// <summary>Another spec begins.</summary>
    public void Begin(string name, int ofTask)
    {
        if (!dialogue.TryEnd(processes.Current))
            processes.Lose();
        earlier += Taken;
        (spec, task, dialogue) = (name, ofTask, new Dialogue());
        known = null;
        spent.Reset();
        lent.Return();
        if (processes.Current is { Subject: not null } current)
            current.Forget();
    }

    /// <summary>Whether the spec need not run: the submission answers as another one did, and has that one's verdict.</summary>
    public bool IsKnown()
    {
        var others = guest.IsAgain ? [] : judging.Transcripts.Of(spec).RemoveAll(AsksWhatIsToDo);
        known = others.IsEmpty || ends.Blocks(task) ? null : As(others)?.Verdict;
        return known is not null;
    }

    /// <summary>No spec will begin any more.</summary>
    public void Close() => lent.Return();

    /// <summary>A spec has run, or need not.</summary>
    /// <param name="verdict">NUnit's.</param>
    /// <param name="isAlone">Whether it did not lean on what an earlier spec found.</param>
    public Verdict Finished(Verdict verdict, bool isAlone)
    {
        if (known?.Spec == verdict.Spec)
            return End(known);
        Verdict ended = End(verdict);
        if (isAlone && ended.Output == "" && !guest.IsAgain)
            judging.Transcripts.Add(dialogue.Held, ended with { Figure = null });
        return ended;
    }

    /// <summary>
    /// NUnit's verdict, unless the submission's process ended in the middle of the spec. It took as long as that process did:
    /// what the judge needs is nobody's fault.
    /// </summary>
    public Verdict End(Verdict verdict) => ends.Of(verdict) with { Seconds = Taken.TotalSeconds };

    public object? Call(MethodInfo function, object?[] arguments)
    {
        if (ends.Blocks(task))
            throw ends.Block(task);
        try
        {
            Awake(); // to come up is not the student's time
            spent.Start();
            object? result = Conversation(function).Call(function, arguments);
            Recordings.Add(dialogue.Held[^1]);
            return result;
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

    private Conversation Conversation(MethodInfo function) =>
        new(Loaded(), dialogue, Left, end => Over(function.Name, end), id => Place(function, id), lent, spent);

    // Asked for when somebody is to be told of it, which may be never.
    private string Place(MethodInfo function, long id)
    {
        spent.Start();
        try
        {
            return Conversation(function).Place(id);
        }
        catch (SubjectEnded)
        {
            processes.Lose();
            return "";
        }
        finally
        {
            spent.Stop();
        }
    }

    // A stub that somebody wrote answers into stays one.
    private bool AsksWhatIsToDo(Transcript earlier) => earlier.Turns.Any(e => subject.ToDo.Contains(e.Function?.Name));

    private Transcript? As(ImmutableArray<Transcript> earlier)
    {
        try
        {
            Awake();
            spent.Start();
            Transcript? same = dialogue.GoesAs(earlier, Loaded(), Left);
            foreach (Exchange exchange in same is null ? [] : dialogue.Held)
                Recordings.Add(exchange);
            return same;
        }
        catch (SubjectEnded end)
        {
            Over((dialogue.Function ?? earlier[0].Turns[0].Function!).Name, end);
            return null;
        }
        finally
        {
            spent.Stop();
        }
    }

    private TimeSpan Left()
    {
        var most = Together < TimeSpan.FromSeconds(guest.Seconds) ? Together : TimeSpan.FromSeconds(guest.Seconds);
        var left = most - Taken;
        return left > Least ? left : Least;
    }

    // By the calls of the spec that is running.
    private TimeSpan Taken => spent.Elapsed - dialogue.InVain;

    // What is left for all calls of the exercise.
    private TimeSpan Together => TimeSpan.FromSeconds(guest.Together) - earlier;

    // Only before a process has seen anything of the submission, its end is our fault.
    private SubjectProcess Loaded()
    {
        SubjectProcess process = Awake();
        if (process.Subject != subject)
            process.Load(guest, subject, Left());
        return process;
    }

    private SubjectProcess Awake()
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

    private void Over(string function, SubjectEnded end)
    {
        processes.Lose();
        ends.Add(spec, task, function, end, Together < Taken ? guest.Together : null);
    }
}
