namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>The same code with the allow-list switched off: integrity hangs on no single layer.</summary>
public sealed class BelowTheList
{
    private readonly Unlisted _judge = new();
    private readonly Canaries _canaries = new();

    private static IEnumerable<Entry> Entries => Entry.All.Where(e => e.Of("below").Any());

    [OneTimeTearDown]
    public void TidyUp()
    {
        _judge.Dispose();
        _canaries.AreAlive();
        _canaries.Dispose();
        Assert.That(Leftovers.Processes(), Is.Empty);
        Assert.That(Leftovers.Sockets(), Is.Empty);
    }

    [TestCaseSource(nameof(Entries))]
    public void Gains_nothing_and_leaves_its_neighbour_alone(object which)
    {
        var entry = (Entry)which;
        if (entry.NeedsBelow > Ward.Level)
            Assert.Ignore($"Only {entry.NeedsBelow} can show this; this system has {Ward.Level}.");
        Seen[] seen = _judge.Judge(entry);
        TestContext.Out.WriteLine(string.Join("\n", seen.Select(s => $"{s.Result}\n{s.Text}")));
        string expected = entry.Of("below").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen[0].Is($"Judged {expected}"), $"{seen[0].Result} instead of {expected}\n{seen[0].Text}");
            Assert.That(seen[1].Is(HostileClass.Untouched(HostileClass.Course[1])), seen[1].Text);
            Expectations.Meets(seen[0].Text, entry.Of("below says"), entry.Of("below never says"));
        }
        _canaries.AreAlive();
    }
}
