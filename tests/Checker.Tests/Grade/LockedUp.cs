using System.Collections.Immutable;
using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Canaries: what they can do where nothing holds them, they can't do where a level says that it does.</summary>
[NonParallelizable]
public sealed class LockedUp
{
    private static readonly Limits Limits = new();
    private static readonly Lazy<ImmutableArray<Trial>> Free = new(() => new Canaries(Level.L0, Limits).Trials());

    [
        TestCase("reach a server"),
        TestCase("read another's file"),
        TestCase("write outside"),
        TestCase("see this process")
    ]
    [TestCase("trace"), TestCase("open a ring"), TestCase("leave a key"), TestCase("start another process")]
    [TestCase("make a namespace"), TestCase("write 100 MB"), TestCase("start 1,000 threads"), TestCase("take 2 GB")]
    public void Without_a_lock_a_canary_gets_out(string attempt)
    {
        var trial = Free.Value.Single(t => t.Attempt.StartsWith(attempt, StringComparison.Ordinal));
        Assert.That(trial.IsHeld, Is.False);
    }

    [Test]
    public void At_this_systems_best_level_nothing_gets_out_that_the_level_promises_to_hold()
    {
        Level best = Levels.Best(Limits);
        var trials = new Canaries(best, Limits).Trials();
        Assert.That(trials.Where(t => t.From <= best && !t.IsHeld).Select(t => t.Attempt), Is.Empty);
    }
}
