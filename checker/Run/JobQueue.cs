using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading;

namespace WeightDecay.Checking.Run;

/// <summary>
/// The jobs that the parent sends. They are read on a thread of their own, so that this process ends with its parent
/// even while a learner's endless loop keeps it busy.
/// </summary>
internal sealed class JobQueue
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);
    private readonly BlockingCollection<Job> jobs = [];

    public JobQueue(TextReader lines) => new Thread(() => Read(lines)) { IsBackground = true }.Start();

    /// <summary>Where none comes at once, nobody waits for this process: time to tidy up. Where this process has grown, they wait.</summary>
    public IEnumerable<Job> UntilTheParentEnds()
    {
        while (true)
        {
            if (Heap.IsLarge || !jobs.TryTake(out Job? job, Breath))
            {
                Heap.Shrink();
                job = jobs.Take();
            }
            yield return job;
        }
    }

    private void Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
            jobs.Add(Wire.Read<Job>(line)!);
        // At once: an orderly exit takes libtorch to pieces while the specs still run in it.
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
