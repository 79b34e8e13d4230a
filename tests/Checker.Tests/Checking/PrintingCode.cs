using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class PrintingCode
{
    [TestCase("Console.Write(new string('y', 50_000_000)); return 2 * x;")]
    [TestCase("for (int i = 0; i < 500_000; i++) Console.WriteLine(new string('y', 99)); return 2 * x;")]
    [TestCase("Console.Error.Write(new string('y', 50_000_000)); return 2 * x;")]
    public void Fifty_megabytes_of_text_are_cut_and_change_no_verdict(string body)
    {
        var outcome = Bench.Check(Learner.Doubling(body));
        Assert.That(outcome.IsDone);
        Assert.That(
            outcome.Verdicts[0].Output,
            Does.EndWith("… cut here: one spec may print 16384 characters.\n").And.Length.LessThan(16_500)
        );
    }

    [Test]
    public void Bytes_written_past_the_console_are_lost_and_change_no_verdict()
    {
        const string Body =
            "var o = Console.OpenStandardOutput(); for (int i = 0; i < 50; i++) o.Write(new byte[1_000_000]); return 2 * x;";
        Assert.That(Bench.Check(Learner.Doubling(Body)).IsDone);
    }

    [Test]
    public void Nobody_answers_a_question_at_the_console() =>
        Assert.That(Bench.Check(Learner.Doubling("return Console.ReadLine() is null ? 2 * x : 0;")).IsDone);
}
