using System.Text;
using WeightDecay.Checking.Grade;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>What bytes become text, and which text is taken.</summary>
public sealed class Encodings
{
    private static readonly string Text = Handed.Source("ScratchPenalty", "λ‖w‖²");

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    [TestCaseSource(nameof(Marked))]
    public void A_mark_tells_the_encoding(Encoding encoding) =>
        Assert.That(Of([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Source, Is.EqualTo(Text));

    [Test]
    public void Without_a_mark_it_is_UTF_8_and_line_ends_are_kept() =>
        Assert.That(Of(Encoding.UTF8.GetBytes("// λ\r\n// a\r// b\n")).Source, Is.EqualTo("// λ\r\n// a\r// b\n"));

    [Test]
    public void Other_encodings_are_told_with_the_place()
    {
        Told(Encoding.Latin1.GetBytes("// naïve"), "is not UTF-8 text (byte 5 is no letter): save it as UTF-8");
        Told([0xFF, 0xFE, 0x00, 0xD8], "is not UTF-16 text (byte 2 is no letter): save it as UTF-8");
        Told(Encoding.Unicode.GetBytes("// a"), "is no text (character 1 is NUL): save it as UTF-8");
        Told(Encoding.UTF8.GetBytes("// a\0b"), "is no text (character 4 is NUL): save it as UTF-8");
        Told(Encoding.UTF8.GetBytes(" \r\n"), "is empty");
    }

    [TestCase('\u202A')]
    [TestCase('\u202E')]
    [TestCase('\u2066')]
    [TestCase('\u2069')]
    public void Characters_that_turn_the_text_around_are_told_with_the_place(char hidden) =>
        Told(
            Encoding.UTF8.GetBytes($"// ok\r\nint a; /*{hidden} a */"),
            $"has a hidden character at line 2, column 10 (U+{(int)hidden:X4}): delete it"
        );

    private static Answer Of(byte[] bytes)
    {
        using var handed = new Handed().File("ann/ScratchPenalty.cs", bytes);
        return handed.First();
    }

    private static void Told(byte[] bytes, string problem) =>
        Assert.That((Of(bytes).Kind, Of(bytes).Problem), Is.EqualTo((AnswerKind.Rejected, problem)));
}
