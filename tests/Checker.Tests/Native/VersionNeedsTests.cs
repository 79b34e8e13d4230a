using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class VersionNeedsTests
{
    private const string Wanted = "GLIBCXX_3.4.32";

    // Entries of 16 bytes: need, 1 version, need, 3 versions; the flags lie 4 bytes into a version.
    private const int FlagsOfWanted = ElfBuilder.Needs + 4 * 16 + 4;

    private static readonly byte[] Sample = new ElfBuilder()
        .Need("libc.so.6", "GLIBC_2.34")
        .Need("libstdc++.so.6", "GLIBCXX_3.4.3", Wanted, "GLIBCXX_3.4.30")
        .Build();

    [Test]
    public void Only_the_flag_of_the_named_version_changes()
    {
        var weakened = (Weakening.Weakened)VersionNeeds.Weaken(Sample, Wanted);
        byte[] expected = [.. Sample[..FlagsOfWanted], 2, .. Sample[(FlagsOfWanted + 1)..]];
        Assert.That(weakened.Content, Is.EqualTo(expected));
    }

    [Test]
    public void The_bytes_that_were_given_stay_as_they_are()
    {
        var given = (byte[])Sample.Clone();
        VersionNeeds.Weaken(given, Wanted);
        Assert.That(given, Is.EqualTo(Sample));
    }

    [TestCase("GLIBC_2.34", ElfBuilder.Needs + 16 + 4)]
    [TestCase("GLIBCXX_3.4.3", ElfBuilder.Needs + 3 * 16 + 4)]
    [TestCase("GLIBCXX_3.4.30", ElfBuilder.Needs + 5 * 16 + 4)]
    public void Every_version_of_every_library_is_found_by_its_whole_name(string version, int flags)
    {
        var weakened = (Weakening.Weakened)VersionNeeds.Weaken(Sample, version);
        Assert.That(weakened.Content[flags], Is.EqualTo(2));
    }

    [TestCase("GLIBCXX_3.4.31")]
    [TestCase("GLIBCXX_3.4")]
    [TestCase("GLIBCXX_3.4.320")]
    [TestCase("libstdc++.so.6")]
    public void A_name_that_is_no_version_need_is_absent(string version) =>
        Assert.That(VersionNeeds.Weaken(Sample, version), Is.EqualTo(new Weakening.EntryAbsent()));

    [Test]
    public void A_weak_need_is_left_alone()
    {
        var weak = ((Weakening.Weakened)VersionNeeds.Weaken(Sample, Wanted)).Content;
        Assert.That(VersionNeeds.Weaken(weak, Wanted), Is.EqualTo(new Weakening.AlreadyWeak()));
    }

    [Test]
    public void A_need_that_was_built_weak_is_left_alone()
    {
        var weak = new ElfBuilder().Need("libstdc++.so.6", weak: true, Wanted).Build();
        Assert.That(VersionNeeds.Weaken(weak, Wanted), Is.EqualTo(new Weakening.AlreadyWeak()));
    }

    [Test]
    public void What_follows_the_end_of_the_dynamic_section_is_not_read()
    {
        const int Second = ElfBuilder.Dynamic + 16,
            Third = Second + 16,
            Fourth = Third + 16;
        byte[] ended = [.. Sample[..Second], .. new byte[16], .. Sample[Second..Third], .. Sample[Fourth..]];
        Assert.That(VersionNeeds.Weaken(ended, Wanted), Is.EqualTo(new Weakening.EntryAbsent()));
    }

    [Test]
    public void A_file_without_a_table_of_needs_has_no_entry()
    {
        byte[] without = [.. Sample];
        without[ElfBuilder.Dynamic + 16] = 0xfd; // the tag of the needs
        Assert.That(VersionNeeds.Weaken(without, Wanted), Is.EqualTo(new Weakening.EntryAbsent()));
    }
}
