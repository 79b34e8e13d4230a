using System.Collections.Concurrent;
using System.Threading;

namespace WeightDecay.Checking.Run;

/// <summary>
/// The jobs that the parent sends. They are read on a thread of their own, so that this process ends with its parent
/// even while a learner's endless loop keeps it busy.
/// </summary>
internal sealed class JobQueue
{
    private readonly BlockingCollection<Job> jobs = [];

    public JobQueue(TextReader lines) => new Thread(() => Read(lines)) { IsBackground = true }.Start();

    public IEnumerable<Job> UntilTheParentEnds() => jobs.GetConsumingEnumerable();

    private void Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
            jobs.Add(Wire.Read<Job>(line)!);
        Environment.Exit(ExitCode.Done);
    }
}
