using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Tests.Reports;

public sealed class TamedText
{
    [TestCase("::error::boo")]
    [TestCase("two lines\n  ::set-output name=x::y")]
    [TestCase(".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ::error::boo")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa::Error file=a,line=1::boo")]
    public void No_line_of_it_begins_with_an_order_to_a_build_server_wherever_it_is_broken(string text)
    {
        string tamed = Tame.Of(text);
        foreach (int start in Enumerable.Range(0, tamed.Length))
            Assert.That(tamed[start..].TrimStart(), Does.Not.Match(@"^(?i)::[a-z][\w-]*( .*)?::"));
    }

    [TestCase("global::System.Math")]
    [TestCase("a :: b")]
    [TestCase("12::30")]
    public void Other_colons_stay(string text) => Assert.That(Tame.Of(text), Is.EqualTo(text));
}
