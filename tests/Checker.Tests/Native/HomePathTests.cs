using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class HomePathTests
{
    [TestCase("/home/ada/.cache/x", "/home/ada", "~/.cache/x")]
    [TestCase("/home/ada", "/home/ada", "~")]
    [TestCase("/home/adam/x", "/home/ada", "/home/adam/x")]
    [TestCase("/opt/x", "/home/ada", "/opt/x")]
    [TestCase("/opt/x", "", "/opt/x")]
    [TestCase("/opt/x", "/", "/opt/x")]
    public void A_path_below_home_starts_with_a_tilde(string path, string home, string shown) =>
        Assert.That(HomePath.Short(path, home), Is.EqualTo(shown));
}
