using System.Text;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class StrangeFiles
{
    private static string File => Bench.Kit.Kit.Learner(Bench.Kit.Doubling);

    [SetUp]
    public void Nothing_there() => System.IO.File.Delete(File);

    [Test]
    public void A_deleted_file_is_missing() => Told("is missing");

    [Test]
    public void A_folder_in_its_place_is_no_file()
    {
        Directory.CreateDirectory(File);
        Told("is a folder, not a file");
        Directory.Delete(File);
    }

    [TestCase("")]
    [TestCase(" \n\t\n")]
    [TestCase("\uFEFF")]
    public void A_file_of_nothing_is_empty(string text) => Told(text, "is empty");

    [Test]
    public void A_file_that_is_not_UTF_8_is_told_where()
    {
        System.IO.File.WriteAllBytes(File, [.. "// na"u8, 0xEF, .. "ve"u8]);
        Told("is not UTF-8 text (byte 5 is no letter): save it as UTF-8");
    }

    [Test]
    public void A_file_in_UTF_16_says_so_by_its_mark_and_is_read()
    {
        System.IO.File.WriteAllText(File, Learner.Doubling(), Encoding.Unicode);
        Assert.That(Bench.Check(Bench.Kit.Doubling).IsDone);
    }

    [Test]
    public void A_byte_order_mark_is_welcome()
    {
        System.IO.File.WriteAllText(File, Learner.Doubling(), new UTF8Encoding(true));
        Assert.That(Bench.Check(Bench.Kit.Doubling).IsDone);
    }

    [Test]
    public void Line_ends_of_another_system_are_welcome() =>
        Assert.That(Bench.Check(Learner.Doubling().Replace("\n", "\r\n")).IsDone);

    [Test]
    public void A_file_of_more_than_256_kB_is_too_large() => Told(new string(';', 256_001), "is larger than 256 kB");

    [Test]
    public void A_file_of_comments_alone_lacks_the_class() =>
        Told(
            "// nothing yet\n",
            "the class Doubling in the namespace WeightDecay.Exercises is gone, or no longer public"
        );

    private static void Told(string text, string sentence)
    {
        System.IO.File.WriteAllText(File, text);
        Told(sentence);
    }

    private static void Told(string sentence) =>
        Assert.That(
            Bench.Check(Bench.Kit.Doubling).Problems.Single(),
            Is.EqualTo(new Problem("exercises/01-Doubling/Doubling.cs", 0, 0, "", sentence, ""))
        );
}
