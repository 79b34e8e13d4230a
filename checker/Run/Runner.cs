using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Run;

/// <summary>Runs an exercise's specs in a child process, and replaces the child when a spec takes it down.</summary>
public sealed class Runner : IDisposable
{
    private const int RunsPerChild = 20; // NUnit keeps what it has run: a fresh process now and then keeps memory flat
    private static readonly TimeSpan SetUp = TimeSpan.FromSeconds(60);
    private readonly TimeSpan limit;
    private Child child = new();
    private int runs;

    /// <param name="limit">How long one spec may take.</param>
    public Runner(TimeSpan limit) => this.limit = limit;

    /// <summary>The most memory that the child process has held, in bytes.</summary>
    public long ChildMemory => child.PeakMemory;

    public ImmutableArray<Verdict> Run(Exercise exercise, Binary subject, Binary spec)
    {
        var run = new Verdicts(exercise);
        while (run.IsOpen)
            Run(new Job(subject.Code, subject.Symbols, spec.Code, spec.Symbols, run.Only), run);
        return run.InOrder;
    }

    public void Dispose() => child.Dispose();

    private void Run(Job job, Verdicts run)
    {
        if (runs >= RunsPerChild)
            Renew();
        runs++;
        if (!Follow(job, run))
            Renew();
    }

    /// <summary>Follows one job to its end; false when the child can't be used again.</summary>
    private bool Follow(Job job, Verdicts run)
    {
        try
        {
            child.Send(job);
            return Follow(run);
        }
        catch (TimeoutException)
        {
            run.TimedOut(limit);
        }
        catch (IOException)
        {
            Broken(run);
        }
        return false;
    }

    private bool Follow(Verdicts run)
    {
        while (child.Next(run.IsListed ? limit : SetUp) is { } report)
        {
            if (report is Report.Unable { Sentence: var sentence })
                throw new Trouble($"{sentence} (`doctor` shows what this system has.)");
            run.Take(report);
            if (report is Report.Done)
            {
                run.Done();
                return true;
            }
        }
        Broken(run);
        return false;
    }

    // What an earlier exercise left running (a thread that throws) may end a child too: only a fresh one's end counts.
    private void Broken(Verdicts run)
    {
        if (runs == 1)
            run.Broken(child.Ending());
    }

    private void Renew()
    {
        child.Dispose();
        child = new Child();
        runs = 0;
    }
}
