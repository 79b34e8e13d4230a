using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class StandardLibraryTests
{
    [Test]
    public void The_highest_version_is_the_largest_number_not_the_last() =>
        Assert.That(
            StandardLibrary.HighestVersionIn("\0GLIBCXX_3.4.9\0GLIBCXX_3.4.30\0GLIBCXX_3.4.29\0GLIBCXX_3.4\0"u8),
            Is.EqualTo("GLIBCXX_3.4.30")
        );

    [Test]
    public void A_version_may_end_with_the_file() =>
        Assert.That(StandardLibrary.HighestVersionIn("GLIBCXX_3.4.7"u8), Is.EqualTo("GLIBCXX_3.4.7"));

    [Test]
    public void Absurd_numbers_are_cut_and_words_are_passed_over() =>
        Assert.That(
            StandardLibrary.HighestVersionIn("GLIBCXX_3.4.x GLIBCXX_3.4.12345678901234567890 GLIBCXX_3.4."u8),
            Is.EqualTo("GLIBCXX_3.4.12")
        );

    [Test]
    public void A_file_without_versions_has_no_highest() =>
        Assert.That(StandardLibrary.HighestVersionIn("GLIBCXX_3.3.1"u8), Is.Null);

    [Test]
    public void A_mapped_library_is_found_by_its_path() =>
        Assert.That(
            StandardLibrary.Mapped([
                "7f00-7f01 r-xp 0 08:01 12   /usr/lib/libm.so.6",
                "7f02-7f03 r--p 0 08:01 13   /opt/my libs/libstdc++.so.6.0.30",
            ]),
            Is.EqualTo(new[] { "/opt/my libs/libstdc++.so.6.0.30" })
        );

    [Test, Platform("Linux")]
    public void On_Linux_a_version_is_found() =>
        Assert.That(StandardLibrary.HighestVersion(), Does.Match(@"^GLIBCXX_3\.4\.\d+$"));
}
