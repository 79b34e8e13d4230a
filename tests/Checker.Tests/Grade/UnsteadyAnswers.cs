using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Corpus;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A function that gives one thing now and another then is flagged, for a person to look at.</summary>
public sealed class UnsteadyAnswers
{
    private const string Right = "return 0.5 * w.square().sum();";

    [TestCase("return (calls++ < 30 ? 0.5 : new Random().NextDouble()) * w.square().sum();", Flag.NotDeterministic)]
    [TestCase("return w.square().sum();")]
    [TestCase(
        "if (calls++ > 30) throw new ArgumentException(\"L2Penalty gave another value the second time that it was asked the same: "
            + "for the same arguments it must always give the same..\"); return 0.5 * w.square().sum();"
    )]
    [TestCase(Right)]
    public void That_alone_is(string body, params string[] flags)
    {
        string source = HostileClass
            .Solution(HostileClass.Course[0])
            .Replace(Right, body)
            .Replace(
                "public static class ScratchPenalty\n{",
                "public static class ScratchPenalty\n{ static int calls;"
            );
        Graded graded = Ward.Alone(source, Ward.Setting);
        Assert.That(graded.Flags, Is.EqualTo(flags), string.Join('\n', graded.Outcome.Verdicts.Select(v => v.Message)));
    }
}
