using System.Threading;
using System.Threading.Tasks;

namespace WeightDecay.Checking.Run;

/// <summary>
/// Runs an exercise's specs in a child process, and replaces the child when a spec takes it down, or before it has grown
/// too large. Where a spare is kept, the next child is up before this one has to go.
/// </summary>
internal sealed class Runner : IDisposable
{
    private const int RunsPerChild = 6_000; // NUnit keeps some of what it has run; how much is measured, this is for what is not
    private const long BytesPerChild = 400 << 20;
    private static readonly TimeSpan SetUp = TimeSpan.FromSeconds(60);
    private readonly TimeSpan limit;
    private readonly bool spare;
    private Child child = new();
    private Task<Child>? next;
    private int runs;

    /// <param name="limit">How long one spec may take.</param>
    /// <param name="spare">Whether a second child waits for the first one's end.</param>
    public Runner(TimeSpan limit, bool spare = false)
    {
        this.limit = limit;
        this.spare = spare;
    }

    /// <summary>The most memory that the child process has held, in bytes.</summary>
    public long ChildMemory => child.PeakMemory;

    /// <param name="exercise">The exercise.</param>
    /// <param name="job">All of its specs.</param>
    /// <param name="cancel">Ends it in the middle.</param>
    /// <exception cref="OperationCanceledException">It was cancelled while it ran.</exception>
    public ImmutableArray<Verdict> Run(Exercise exercise, Job job, CancellationToken cancel)
    {
        using var end = cancel.Register(() => child.Kill());
        var run = new Verdicts(exercise);
        while (run.IsOpen)
        {
            cancel.ThrowIfCancellationRequested();
            Run(job with { Only = run.Only }, run, cancel);
        }
        return run.InOrder;
    }

    /// <summary>Between two runs: replaces a child that has grown, and sees that a spare is up.</summary>
    public void Rest()
    {
        if (IsWorn)
            Renew();
        next ??= spare ? Task.Run(() => new Child()) : null;
    }

    private bool IsWorn => runs >= RunsPerChild || child.Memory > BytesPerChild;

    public void Dispose()
    {
        child.Dispose();
        next?.Result.Dispose();
    }

    private void Run(Job job, Verdicts run, CancellationToken cancel)
    {
        if (IsWorn)
            Renew();
        runs++;
        if (Follow(job, run, cancel))
            return;
        Renew();
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>Follows one job to its end; false when the child can't be used again.</summary>
    private bool Follow(Job job, Verdicts run, CancellationToken cancel)
    {
        try
        {
            child.Send(job);
            return Follow(run, cancel);
        }
        catch (TimeoutException) when (!child.Crashes())
        {
            run.TimedOut(limit);
        }
        catch (Exception e) when (e is IOException or TimeoutException)
        {
            Broken(run, cancel);
        }
        return false;
    }

    private bool Follow(Verdicts run, CancellationToken cancel)
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
        Broken(run, cancel);
        return false;
    }

    // What an earlier exercise left running (a thread that throws) may end a child too: only a fresh one's end counts.
    private void Broken(Verdicts run, CancellationToken cancel)
    {
        if (runs == 1 && !cancel.IsCancellationRequested)
            run.Broken(child.Ending());
    }

    private void Renew()
    {
        child.Dispose();
        child = next?.Result ?? new Child();
        next = null;
        runs = 0;
    }
}
