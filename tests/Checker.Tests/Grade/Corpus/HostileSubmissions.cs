using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>The whole corpus, handed in by one class and graded in one run: nobody gains a mark, nobody's neighbour is touched.</summary>
public sealed class HostileSubmissions
{
    private readonly HostileClass _class = new();
    private readonly string _out = Directory.CreateTempSubdirectory("graded ").FullName;
    private IntakeResult _handed = null!;
    private ImmutableArray<Graded> _graded;
    private Canaries _canaries = null!;

    private static IEnumerable<Entry> Entries => Entry.All;

    [OneTimeSetUp]
    public void Grade()
    {
        _class.HandInHonestly();
        foreach (Entry entry in Entries)
            _class.HandIn(entry);
        _canaries = new Canaries(_out, _class.Handed.PathOf("."));
        _handed = _class.Read();
        _graded = Ward.Grade(_handed.Submissions, Path.Combine(_out, "store"));
    }

    [OneTimeTearDown]
    public void TidyUp()
    {
        _canaries.Dispose();
        _class.Dispose();
        Directory.Delete(_out, recursive: true);
    }

    [TestCaseSource(nameof(Entries))]
    public void Ends_as_expected_and_leaves_its_neighbour_alone(object which)
    {
        var entry = (Entry)which;
        if (entry.Needs > Ward.Level)
            Assert.Ignore($"Only {entry.Needs} can show this; this system has {Ward.Level}.");
        Submission submission = _handed.Submissions.Single(s => HostileClass.IsOf(s, entry));
        var all = _graded.Where(g => g.Submission == submission.Id).ToDictionary(g => g.Exercise, Seen.Of);
        string text = string.Join(
            "\n",
            all.Values.Select(s => s.Text).Concat(submission.Notes).Prepend($"id {submission.Id}.")
        );
        TestContext.Out.WriteLine($"{string.Join("\n", all.Select(s => $"{s.Key}: {s.Value.Result}"))}\n{text}");
        using (Assert.EnterMultipleScope())
        {
            foreach (var (exercise, seen) in all)
            {
                string expected = entry.Of(exercise.Name).FirstOrDefault(HostileClass.Untouched(exercise));
                Assert.That(seen.Is(expected), $"{exercise}: {seen.Result} instead of {expected}\n{seen.Text}");
            }
            Expectations.Meets(text, entry.Of("says"), entry.Of("never says"));
        }
    }

    [Test]
    public void No_task_under_attack_is_passed_unless_its_row_says_why() =>
        Assert.That(Entries.Where(e => IsPassed(e) && !e.Of("because").Any()), Is.Empty);

    [Test]
    public void Each_row_of_the_catalogue_is_there() =>
        Assert.That(Entries.Select(e => e.Row).Distinct().Order(), Is.EqualTo(Enumerable.Range(1, 70)));

    [Test]
    public void An_honest_submission_beside_them_is_graded_as_if_alone()
    {
        ImmutableArray<Submission> honest = [_handed.Submissions.Single(s => s.Id == HostileClass.Honest)];
        var alone = Ward.Grade(honest, Path.Combine(_out, "alone"));
        var beside = _graded.Where(g => g.Submission == HostileClass.Honest);
        Assert.That(alone.Select(g => g.Outcome.IsDone), Is.EqualTo([true, true, false]));
        Assert.That(beside.Select(Told), Is.EqualTo(alone.Select(Told)));
    }

    [Test]
    public void Nothing_outside_is_touched_or_left_behind()
    {
        _canaries.AreAlive();
        Assert.That(Leftovers.Processes(), Is.Empty);
        Assert.That(Leftovers.Sockets(), Is.Empty);
        Assert.That(
            Directory
                .EnumerateFileSystemEntries(_out)
                .Select(Path.GetFileName)
                .Except(["store", "alone", Canaries.Name]),
            Is.Empty
        );
    }

    // "Judged", then the tasks: the second one is what the corpus attacks.
    private static bool IsPassed(Entry entry) =>
        entry
            .Of(HostileClass.Course[0].Name)
            .Any(l => l.Split(' ').ElementAtOrDefault(2)?.Contains($"{VerdictKind.Passed}") ?? false);

    private static string Told(Graded graded) =>
        $"{graded.Exercise} {graded.State} {string.Join('\n', graded.Outcome.Verdicts.Select(v => $"{v.Spec} {v.Kind} {v.Message} {v.Output}"))}";
}
