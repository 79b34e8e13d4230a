using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class TorchInTwoProcesses
{
    // Both start with an empty cache, so on a system that needs the copy both make it at once.
    [Test]
    public async Task Two_processes_that_start_at_once_both_have_tensors()
    {
        using var cache = new TemporaryFolder();
        var exitCodes = await Task.WhenAll(Run(cache.Path), Run(cache.Path));
        Assert.That(exitCodes, Is.All.Zero);
        var copies = Directory.GetFiles(cache.Path, "*", SearchOption.AllDirectories);
        Assert.That(copies, Has.Length.EqualTo(TorchNative.Report.Status == TorchStatus.LoadedWeakened ? 1 : 0));
    }

    // The three tests of TorchInThisProcess, in a process of their own.
    private static async Task<int> Run(string cache)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec",
                typeof(TorchInThisProcess).Assembly.Location,
                "--filter",
                $"FullyQualifiedName~{nameof(TorchInThisProcess)}",
                "--minimum-expected-tests",
                "3",
            ]
        )
        {
            RedirectStandardOutput = true,
        };
        start.Environment["XDG_CACHE_HOME"] = cache;
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
