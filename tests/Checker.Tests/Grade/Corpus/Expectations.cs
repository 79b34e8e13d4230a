namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Compares what people are told with what a row expects.</summary>
internal static class Expectations
{
    public static void Meets(string text, IEnumerable<string> says, IEnumerable<string> neverSays)
    {
        foreach (string part in says)
            Assert.That(text, Does.Contain(part));
        foreach (string part in neverSays)
            Assert.That(text, Does.Not.Contain(part));
        Assert.That(text, Does.Not.Contain("   at "), "no stack traces");
        Canaries.AreNotIn(text);
    }
}
