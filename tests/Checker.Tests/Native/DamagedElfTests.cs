using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class DamagedElfTests
{
    private const string Wanted = "GLIBCXX_3.4.32";
    private const int NextOfNeed = ElfBuilder.Needs + 12,
        NextOfVersion = ElfBuilder.Needs + 16 + 12;

    private static readonly byte[] Sample = new ElfBuilder()
        .Need("libm.so.6", "GLIBC_2.2.5")
        .Need("libstdc++.so.6", Wanted)
        .Build();

    [TestCaseSource(nameof(NotElf64))]
    public void Anything_but_a_64_bit_little_endian_file_is_not_taken_for_one(byte[] file) =>
        Assert.That(VersionNeeds.Weaken(file, Wanted), Is.EqualTo(new Weakening.NotElf()));

    // The sample ends with the wanted name, so every shorter file lacks something.
    [Test]
    public void A_file_cut_off_anywhere_is_truncated()
    {
        for (var length = 6; length < Sample.Length; length++)
        {
            Assert.That(
                VersionNeeds.Weaken(Sample[..length], Wanted),
                Is.InstanceOf<Weakening.Truncated>(),
                $"{length} bytes"
            );
        }
    }

    [TestCase(30, "the program headers")]
    [TestCase(100, "the program headers")]
    [TestCase(ElfBuilder.Dynamic + 3, "the dynamic section")]
    [TestCase(ElfBuilder.Needs + 3, "the version needs")]
    public void The_part_that_is_cut_off_is_named(int length, string part) =>
        Assert.That(VersionNeeds.Weaken(Sample[..length], Wanted), Is.EqualTo(new Weakening.Truncated(part)));

    [Test]
    public void No_damaged_byte_throws_or_changes_more_than_one_byte([Values(0x00, 0x01, 0x7f, 0x80, 0xff)] int value)
    {
        for (var at = 0; at < Sample.Length; at++)
        {
            var damaged = With(at, (byte)value);
            Assert.That(Changes(damaged), Is.LessThanOrEqualTo(1), $"byte {at}");
        }
    }

    [Test]
    public void A_field_of_ones_anywhere_neither_throws_nor_hangs([Values(2, 4, 8)] int size)
    {
        for (var at = 0; at + size <= Sample.Length; at++)
        {
            Assert.That(
                Changes(With(at, [.. Enumerable.Repeat((byte)0xff, size)])),
                Is.LessThanOrEqualTo(1),
                $"byte {at}"
            );
        }
    }

    // A step of 0 is the end; one shorter than an entry would read the same bytes again.
    [TestCase(NextOfNeed, 0)]
    [TestCase(NextOfNeed, 1)]
    [TestCase(NextOfNeed, 15)]
    public void A_chain_that_does_not_move_on_ends(int at, byte step) =>
        Assert.That(VersionNeeds.Weaken(With(at, step), Wanted), Is.EqualTo(new Weakening.EntryAbsent()));

    [TestCase(NextOfNeed)]
    [TestCase(NextOfVersion)]
    public void A_chain_never_goes_back(int at)
    {
        var minusSixteen = With(at, 0xf0, 0xff, 0xff, 0xff);
        Assert.That(
            VersionNeeds.Weaken(minusSixteen, Wanted),
            Is.EqualTo(new Weakening.Truncated("the version needs"))
        );
    }

    private static IEnumerable<byte[]> NotElf64() =>
        [
            [],
            [0x7f],
            "MZ and more"u8.ToArray(),
            Sample[..4],
            With(0, 0),
            With(4, 1),
            With(5, 2),
            With(4, 3),
        ];

    private static byte[] With(int at, params byte[] values) =>
        [.. Sample[..at], .. values, .. Sample[(at + values.Length)..]];

    private static int Changes(byte[] file) =>
        VersionNeeds.Weaken(file, Wanted) is Weakening.Weakened weakened
            ? weakened.Content.Zip(file).Count(pair => pair.First != pair.Second)
            : 0;
}
