using System.IO;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class TorchInThisProcess
{
    [OneTimeSetUp]
    public void Torch_is_prepared() => TorchNative.Prepare();

    [Test]
    public void Three_ones_sum_to_three() => Assert.That(torch.ones(3).sum().item<float>(), Is.EqualTo(3f));

    // y = x², so dy/dx = 2x
    [Test]
    public void A_backward_pass_gives_the_gradient_of_a_square()
    {
        var x = torch.tensor(3.0, requires_grad: true);
        (x * x).backward();
        Assert.That(x.grad!.item<double>(), Is.EqualTo(6.0));
    }

    [Test]
    public void The_report_says_that_tensors_can_be_used() =>
        Assert.That(TorchNative.Report.IsLoaded, TorchNative.Report.Sentence);

    [Test]
    public void No_other_libtorch_than_the_package_s_is_loaded() =>
        Assert.That(
            LoadedFiles().Where(file => file.Contains("libtorch_cpu")).Distinct().Count(),
            Is.LessThanOrEqualTo(1)
        );

    // Linux tells them, the path after the last space of a line; other systems are not asked.
    private static IEnumerable<string> LoadedFiles() =>
        File.Exists("/proc/self/maps") ? File.ReadLines("/proc/self/maps").Select(line => line.Split(' ')[^1]) : [];
}
