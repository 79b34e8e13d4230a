using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class HungryCode
{
    [TestCase("return new long[2_000_000_000].Length;", "OutOfMemoryException")]
    [TestCase("var all = new List<double[]>(); while (true) all.Add(new double[50_000_000]);", "OutOfMemoryException")]
    [TestCase("return ones(5_000_000_000).sum().item<float>();", "ExternalException")]
    public void Code_that_takes_all_memory_is_told_so(string body, string exception)
    {
        var outcome = Bench.Check(Learner.Doubling(body));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Wrong.First().Message, Does.StartWith($"Twice(3) should be 6 but threw {exception}: "));
            Assert.That(outcome.Wrong.Select(v => v.Task), Is.All.EqualTo(1));
            Assert.That(Bench.CheckNeighbour().IsDone);
        });
    }
}
