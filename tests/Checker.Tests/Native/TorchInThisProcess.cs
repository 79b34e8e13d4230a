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
}
