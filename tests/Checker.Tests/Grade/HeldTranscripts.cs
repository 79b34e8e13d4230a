using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What is held of how specs went: in a large class it is most of a judge's memory.</summary>
public sealed class HeldTranscripts
{
    private static readonly byte[] Right = [(byte)Message.Returned, 1];
    private static readonly byte[] Rounded = [(byte)Message.Returned, 2];

    [Test]
    public void What_two_dialogues_have_in_common_is_held_once()
    {
        var transcripts = new Transcripts();
        transcripts.Add("spec", [Said(1, Right), Said(2, Right)]);
        transcripts.Add("spec", [Said(1, Right), Said(2, Rounded), Said(3, Right)]);
        var (first, second) = (transcripts.Of("spec")[0], transcripts.Of("spec")[1]);
        Assert.That(second.Select(e => (e.Question[0], e.Answer[1])), Is.EqualTo([(1, 1), (2, 2), (3, 1)]));
        Assert.That(first.Select(e => (e.Question[0], e.Answer[1])), Is.EqualTo([(1, 1), (2, 1)]));
        Assert.That(second[0].Question, Is.SameAs(first[0].Question));
        Assert.That(second[0].Answer, Is.SameAs(first[0].Answer));
        Assert.That(second[1].Question, Is.SameAs(first[1].Question));
    }

    // As they come over a pipe: no two are the same object.
    private static Exchange Said(byte question, byte[] answer) =>
        new(Function: null, ArgumentsAt: 0, [question, 7], [.. answer]);
}
