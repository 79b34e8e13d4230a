using System.Diagnostics;

namespace WeightDecay.Checking.Run;

/// <summary>What this process tells its parent, each report as soon as the parent needs it.</summary>
internal sealed class Reports(Stream pipe) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly StreamWriter writer = new(pipe, bufferSize: 64 << 10);
    private long sent = Stopwatch.GetTimestamp();

    /// <summary>
    /// Whether it can wait which spec is running: where this process could end in the middle, as with a learner's code in it,
    /// the parent must know.
    /// </summary>
    public bool IsPatient { get; set; }

    public void Say(Report report)
    {
        writer.WriteLine(Wire.Write(report));
        if (CanWait(report))
            return;
        writer.Flush();
        sent = Stopwatch.GetTimestamp();
    }

    public void Dispose() => writer.Dispose();

    private bool CanWait(Report report) =>
        report switch
        {
            Report.Finished { Verdict.Kind: VerdictKind.Passed } => true, // the next one comes at once
            Report.Started => IsPatient && Stopwatch.GetElapsedTime(sent) < Pause,
            _ => false,
        };
}
