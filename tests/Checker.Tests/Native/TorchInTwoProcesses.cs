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

    private static Task<int> Run(string cache) => TorchProcess.Run("XDG_CACHE_HOME", cache);
}
