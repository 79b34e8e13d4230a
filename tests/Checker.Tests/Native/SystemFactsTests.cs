using System.IO;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class SystemFactsTests
{
    [Test]
    public void The_processor_s_model_is_read_once() =>
        Assert.That(
            SystemFacts.ModelIn(["processor : 0", "model name\t: Intel: i7", "model name\t: other"]),
            Is.EqualTo("Intel: i7")
        );

    [Test]
    public void A_processor_may_tell_no_model() => Assert.That(SystemFacts.ModelIn(["BogoMIPS : 50.00"]), Is.Null);

    [Test]
    public void Every_fact_of_this_machine_is_told_without_a_path()
    {
        var facts = SystemFacts.Read();
        Assert.That(
            new[] { facts.System, facts.Processor, facts.Runtime, facts.TorchSharp, facts.LibTorch },
            Has.All.Not.Empty.And.All.Not.Contain(Path.DirectorySeparatorChar + "packages")
        );
        Assert.That(facts.LibTorch, Does.Match(@"^\d+\.\d+\.\d+$"));
    }
}
