using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What is held of how specs went: in a large class it is most of a judge's memory.</summary>
public sealed class HeldTranscripts
{
    private static readonly byte[] Right = [(byte)Message.Returned, 1];
    private static readonly byte[] Rounded = [(byte)Message.Returned, 2];
    private static readonly byte[] Threw = [(byte)Message.Threw];
    private static readonly byte[] Asks = [(byte)Message.Ask];
    private static readonly Verdict Failed = new("spec", 1, VerdictKind.Failed, "wrong");
    private static readonly Verdict Passed = new("spec", 1, VerdictKind.Passed);

    [Test]
    public void What_two_dialogues_have_in_common_is_held_once()
    {
        var transcripts = new Transcripts();
        transcripts.Add([Said(1, Right), Said(2, Right)], Passed);
        transcripts.Add([Said(1, Right), Said(2, Rounded), Said(3, Right)], Passed);
        var (first, second) = (transcripts.Of("spec")[0].Turns, transcripts.Of("spec")[1].Turns);
        Assert.That(second.Select(t => t.Question[0]), Is.EqualTo([1, 2, 3]));
        Assert.That(second.Select(t => t.Answer), Is.EqualTo([Digest.Of(Right), Digest.Of(Rounded), Digest.Of(Right)]));
        Assert.That(second[0].Question, Is.SameAs(first[0].Question));
        Assert.That(second[1].Question, Is.SameAs(first[1].Question));
    }

    [Test]
    public void What_hangs_on_more_than_the_answers_is_not_held()
    {
        var transcripts = new Transcripts();
        transcripts.Add([], Failed);
        transcripts.Add([Said(1, Threw)], Failed); // the verdict tells where in the student's file
        transcripts.Add([Said(1, Right)], Passed with { Kind = VerdictKind.Error });
        transcripts.Add([Said(1, Asks)], Passed);
        Assert.That(transcripts.Of("spec"), Is.Empty);
    }

    [Test]
    public void Nothing_is_held_twice()
    {
        var transcripts = new Transcripts();
        transcripts.Add([Said(1, Right), Said(2, Rounded)], Failed);
        transcripts.Add([Said(1, Right), Said(2, Rounded)], Failed);
        transcripts.Add([Said(1, Right)], Failed);
        Assert.That(transcripts.Of("spec").Select(t => t.Turns.Length), Is.EqualTo([2, 1]));
    }

    [Test]
    public void Right_answers_come_before_wrong_ones_and_are_not_crowded_out_by_them()
    {
        var transcripts = new Transcripts();
        foreach (byte i in Enumerable.Range(100, 100))
            transcripts.Add([Said(1, [(byte)Message.Returned, i])], Failed);
        transcripts.Add([Said(1, Right)], Passed);
        transcripts.Add([Said(1, Threw)], Passed);
        var kinds = transcripts.Of("spec").Select(t => t.Verdict.Kind);
        Assert.That(kinds.Take(3), Is.EqualTo([VerdictKind.Passed, VerdictKind.Passed, VerdictKind.Failed]));
        Assert.That(kinds.Count(), Is.LessThan(30));
    }

    [Test]
    public void Answers_are_told_apart_to_the_last_bit()
    {
        byte[] answer = new byte[100_000];
        Digest whole = Digest.Of(answer);
        answer[^1] ^= 1;
        Assert.That(Digest.Of(answer), Is.Not.EqualTo(whole));
        Assert.That(Digest.Of([.. new byte[100_000]]), Is.EqualTo(whole));
    }

    // As they come over a pipe: no two are the same object.
    private static Exchange Said(byte question, byte[] answer) =>
        new(Function: null, ArgumentsAt: 0, [question, 7], [.. answer]);
}
