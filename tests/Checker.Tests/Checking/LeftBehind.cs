using System.Diagnostics;
using System.IO.Pipes;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>A process of the judge whose leading program is gone: nobody is left to end it.</summary>
[Platform("Linux")] // where a kill has a number of its own
public sealed class LeftBehind
{
    private const int Killed = 128 + 9;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public void Ends_at_once_since_an_orderly_exit_would_take_libtorch_from_under_the_specs()
    {
        using var jobs = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        using var reports = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        string[] arguments =
        [
            "exec",
            typeof(Child).Assembly.Location,
            Child.Verb,
            jobs.GetClientHandleAsString(),
            reports.GetClientHandleAsString(),
        ];
        using var judge = Process.Start(new ProcessStartInfo(Host.Path, arguments) { RedirectStandardInput = true })!;
        jobs.DisposeLocalCopyOfClientHandle();
        reports.DisposeLocalCopyOfClientHandle();
        jobs.Dispose();
        Assert.That(judge.WaitForExit(Patience), "still there");
        Assert.That(judge.ExitCode, Is.EqualTo(Killed));
    }
}
