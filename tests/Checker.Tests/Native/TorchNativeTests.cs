using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class TorchNativeTests
{
    [TestCase("torch_cpu")]
    [TestCase("LibTorchSharp")]
    public void TorchSharp_is_given_the_library_that_it_asks_for(string name) =>
        Assert.That(TorchNative.Resolve(GetType().Assembly, name), Is.Not.EqualTo((nint)0));

    [TestCase("torch_cuda")]
    [TestCase("another")]
    public void Any_other_library_is_left_to_others(string name) =>
        Assert.That(TorchNative.Resolve(GetType().Assembly, name), Is.EqualTo((nint)0));

    [Test]
    public void Where_tensors_can_be_used_requiring_them_passes() => Assert.That(TorchNative.Require, Throws.Nothing);

    [Test]
    public void Where_they_cannot_the_message_is_the_sentence_alone()
    {
        var report = new TorchReport(TorchStatus.NoCacheFolder, "Set a folder.");
        Assert.That(report.IsLoaded, Is.False);
        Assert.That(new TorchUnavailableException(report).Message, Is.EqualTo("Set a folder."));
    }
}
