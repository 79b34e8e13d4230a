using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>When to look for saves: at once where the file system tells, by the clock where it does not.</summary>
public sealed class Alarms
{
    [Test]
    public void A_folder_that_tells_of_changes_is_believed()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.Kit.Exercises, poll: false);
        Assert.That(alarm.IsPolling, Is.False);
        Assert.That(Directory.GetFiles(kit.Kit.Exercises), Is.Empty, "the probe is gone");
    }

    [Test]
    public void A_folder_that_is_not_there_is_looked_at_by_the_clock()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.PathOf("nowhere"), poll: false);
        Assert.That(alarm.IsPolling, Is.True);
    }

    [Test]
    public void Who_asks_for_the_clock_gets_it()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.Kit.Exercises, poll: true);
        Assert.That(alarm.IsPolling, Is.True);
        Assert.That(alarm.Wait(CancellationToken.None), Is.True);
    }

    [Test]
    public void A_change_that_rang_leaves_it_at_that()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.Kit.Exercises, poll: false);
        kit.Write("exercises/01-Doubling/Doubling.cs", "new");
        alarm.Wait(CancellationToken.None);
        alarm.Found();
        Assert.That(alarm.IsPolling, Is.False);
    }

    [Test]
    public void A_change_that_nothing_told_of_is_followed_by_the_clock()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.Kit.Exercises, poll: false);
        var saves = new Saves(kit.Kit, Catalogue.Of(kit.Kit).Exercises, alarm);
        using var cancel = new CancellationTokenSource();
        for (int i = 0; i < 2; i++)
            alarm.Wait(cancel.Token); // the probe is through
        Directory.Move(kit.Kit.Exercises, kit.PathOf("elsewhere"));
        kit.Write("exercises/01-Doubling/Doubling.cs", "new");
        saves.Follow(_ => cancel.Cancel(), cancel.Token);
        Assert.That(alarm.IsPolling, Is.True);
    }

    [Test]
    public void It_ends_when_the_watching_ends()
    {
        using var kit = new MiniatureKit();
        using var alarm = new Alarm(kit.Kit.Exercises, poll: false);
        Assert.That(alarm.Wait(new CancellationToken(canceled: true)), Is.False);
    }
}
