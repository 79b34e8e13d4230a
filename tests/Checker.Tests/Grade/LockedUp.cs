using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Canaries: what they can do where nothing holds them, they can't do where a level says that it does.</summary>
[NonParallelizable]
public sealed class LockedUp
{
    private static readonly Limits Limits = new();

    [Test]
    public void Without_a_lock_the_canaries_get_out()
    {
        var trials = new Canaries(Level.L0, Limits).Trials();
        string[] held = [.. trials.Where(t => t.IsHeld).Select(t => t.Attempt)];
        Assert.That(held, Has.None.Contain("server").And.None.Contain("file").And.None.Contain("process"));
    }

    [Test]
    public void At_this_systems_best_level_nothing_gets_out_that_the_level_promises_to_hold()
    {
        Level best = Levels.Best(Limits);
        var trials = new Canaries(best, Limits).Trials();
        Assert.That(trials.Where(t => t.From <= best && !t.IsHeld).Select(t => t.Attempt), Is.Empty);
    }
}
