namespace WeightDecay.Checking.Tests.Checking;

/// <summary>What every run that a function takes down must look like.</summary>
internal static class Ended
{
    /// <summary>One sentence about <c>Twice</c>, its other specs not run, everything else as if nothing had happened.</summary>
    public static void With(Outcome outcome, VerdictKind kind, string sentence)
    {
        Verdict verdict = outcome.Wrong.Single();
        Assert.Multiple(() =>
        {
            Assert.That(verdict.Kind, Is.EqualTo(kind));
            Assert.That(verdict.Task, Is.EqualTo(1));
            Assert.That(verdict.Message, Is.EqualTo(sentence));
            Assert.That(
                outcome.Verdicts.Where(v => v.Task == 1 && v != verdict).Select(v => v.Kind),
                Is.EqualTo(new[] { VerdictKind.Blocked, VerdictKind.Blocked })
            );
            Assert.That(
                outcome.Verdicts.Where(v => v.Task != 1).Select(v => v.Kind),
                Has.Exactly(4).EqualTo(VerdictKind.Passed)
            );
            Assert.That(Bench.CheckNeighbour().IsDone, "the next exercise");
        });
    }
}
