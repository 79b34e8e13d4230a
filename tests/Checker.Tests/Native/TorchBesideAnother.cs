using System.IO;
using System.Threading.Tasks;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class TorchBesideAnother
{
    // A harmless library under libtorch's name, where the system looks: it must not be loaded, as a real one must not.
    [Test]
    public async Task A_libtorch_that_the_system_has_is_left_alone()
    {
        using var system = new TemporaryFolder();
        string natives = TorchPackages.Natives(TorchPackages.OfThisBuild().LibTorch, NativePlatform.Current.Rid);
        string harmless = Directory.EnumerateFiles(natives, "*gomp*").Single();
        File.Copy(harmless, Path.Combine(system.Path, NativePlatform.Current.FileName(TorchLoader.LibTorch)));
        Assert.That(await TorchProcess.Run("LD_LIBRARY_PATH", system.Path), Is.Zero);
    }
}
