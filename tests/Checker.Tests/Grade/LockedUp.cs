using System.Collections.Immutable;
using System.Diagnostics;
using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Canaries: what they can do where nothing holds them, they can't do where a level says that it does.</summary>
[NonParallelizable]
public sealed class LockedUp
{
    private static readonly Limits Limits = new();
    private static readonly Lazy<ImmutableArray<Escape>> Free = new(() => new Canaries(Level.L0, Limits).Escapes());

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
        var escape = Free.Value.Single(e => e.Attempt.StartsWith(attempt, StringComparison.Ordinal));
        Assert.That(escape.IsHeld, Is.False);
    }

    [Test]
    public void At_this_systems_best_level_nothing_gets_out_that_the_level_promises_to_hold()
    {
        Level best = Levels.Best(Limits);
        var escapes = new Canaries(best, Limits).Escapes();
        Assert.That(escapes.Where(e => e.From <= best && !e.IsHeld).Select(e => e.Attempt), Is.Empty);
    }

    // The kernel counts threads, and lets signal and trace, by the user that it knows: not by what a user is called within.
    [Test]
    public void Two_that_are_judged_at_the_same_time_are_two_users()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root can start a process as another user.");
        Assert.That(UserOf(place: 0), Is.Not.EqualTo(UserOf(place: 1)).And.GreaterThan(0));
    }

    private static int UserOf(int place)
    {
        using Process process = Spawner.Start(Cell.Command(Levels.Best(Limits), Room.OfSubmission(), Limits, place));
        process.StandardOutput.BaseStream.ReadByte(); // it is up
        string own = Descendants.Of(process.Id).Last();
        string line = File.ReadLines($"/proc/{own}/status").First(l => l.StartsWith("Uid:", StringComparison.Ordinal));
        process.Kill(entireProcessTree: true);
        return int.Parse(line.Split('\t')[1]);
    }
}
