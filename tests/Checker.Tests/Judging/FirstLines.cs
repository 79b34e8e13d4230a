using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Judging;

public sealed class FirstLines
{
    [TestCase("one\ntwo", "one")]
    [TestCase("one\r\ntwo", "one")]
    [TestCase("", "")]
    [TestCase("in /home/me/file.txt, line 3", "in file.txt, line 3")]
    [TestCase("'/home/my name/file.txt' is missing", "'file.txt' is missing")]
    [TestCase("\"C:\\Users\\me\\file.txt\"", "\"file.txt\"")]
    [TestCase("C:\\Users\\me\\file.txt", "file.txt")]
    [TestCase("(/usr/lib/x.so+0x1)", "(x.so+0x1)")]
    [TestCase("1/2 and either/or, n / a", "1/2 and either/or, n / a")]
    public void A_message_is_made_fit_for_one_line(string message, string line) =>
        Assert.That(FirstLine.Of(message), Is.EqualTo(line));
}
