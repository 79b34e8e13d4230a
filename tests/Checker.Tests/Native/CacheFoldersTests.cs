using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

[Platform(Exclude = "Win")]
public sealed class CacheFoldersTests
{
    [Test]
    public void The_cache_that_the_user_names_comes_before_the_usual_one() =>
        Assert.That(
            CacheFolders.Lasting("/cache", "/home/ada"),
            Is.EqualTo(new[] { "/cache/weightdecay", "/home/ada/.cache/weightdecay" })
        );

    [TestCase(null)]
    [TestCase("")]
    [TestCase("relative")]
    public void A_cache_without_a_full_path_is_passed_over(string? cache) =>
        Assert.That(CacheFolders.Lasting(cache, "/home/ada"), Is.EqualTo(new[] { "/home/ada/.cache/weightdecay" }));

    [Test]
    public void Without_a_home_there_is_no_lasting_folder() => Assert.That(CacheFolders.Lasting(null, ""), Is.Empty);
}
