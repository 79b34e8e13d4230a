using WeightDecay.Checking.Grade.Allow;

namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>The list is closed, has a version, and names nothing that isn't there.</summary>
public sealed class ListFile
{
    [Test]
    public void It_has_a_version() => Assert.That(AllowList.Shipped.Version, Is.Not.Empty);

    [TestCase("System.Math.*", "An allow-list begins with 'version ' and a number")]
    [TestCase("version 1\nSystem.Math.* = 3 = =\n% x", "This is no rule of an allow-list: % x")]
    public void What_is_no_list_is_told_by_its_line(string text, string message) =>
        Assert.That(() => AllowList.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));
}
