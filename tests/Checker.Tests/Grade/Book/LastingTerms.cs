using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>Roster and policy, given once and kept with the results.</summary>
public sealed class LastingTerms
{
    private TemporaryFolder _folder = new();

    [SetUp]
    public void Lay() => _folder = new TemporaryFolder();

    [TearDown]
    public void Clear() => _folder.Dispose();

    [Test]
    public void Where_none_was_ever_given_none_is_kept()
    {
        Terms terms = Given();
        terms.Keep();
        Assert.That((terms.Roster, terms.Policy, terms.Kept.Count()), Is.EqualTo((null as object, Policy.Equal, 0)));
        Assert.That(Directory.Exists(Results.Root), Is.False);
    }

    [Test]
    public void What_was_given_holds_until_another_is()
    {
        Given(roster: "\uFEFFid;name\r\nann;Ann\r\n", policy: """{ "partialCredit": 0.5 }""").Keep();
        Assert.That(File.ReadAllBytes(Results.Roster), Is.EqualTo(File.ReadAllBytes(_folder.PathOf("given.csv"))));
        Terms later = Given();
        later.Keep();
        Assert.That((later.Roster!.Students.Single().Name, later.Policy.PartialCredit), Is.EqualTo(("Ann", 0.5)));
        Assert.That(later.Kept.Select(term => term.Kind), Is.EqualTo(["roster", "policy"]));
        Given(roster: "id,name\nbob,Bob\n").Keep();
        Terms last = Given();
        Assert.That((last.Roster!.Students.Single().Name, last.Policy.PartialCredit), Is.EqualTo(("Bob", 0.5)));
    }

    [Test]
    public void Another_one_is_told()
    {
        bool IsReplaced(string policy) => Given(policy: policy).All.Any(term => term.IsReplaced);
        Assert.That(IsReplaced("{}"), Is.False, "there was none before");
        Given(policy: "{}").Keep();
        Assert.That((IsReplaced("{}"), IsReplaced("{ }")), Is.EqualTo((false, true)));
    }

    [Test]
    public void It_may_be_the_kept_one_itself()
    {
        Given(policy: """{ "partialCredit": 0.5 }""").Keep();
        Terms.Of(Results, null, Results.Policy, Samples.Course).Keep();
        Assert.That(Given().Policy.PartialCredit, Is.EqualTo(0.5));
    }

    [Test]
    public void What_is_given_and_wrong_replaces_nothing()
    {
        Given(policy: """{ "partialCredit": 0.5 }""").Keep();
        Assert.That(
            () => Given(policy: "{").Keep(),
            Throws
                .TypeOf<Trouble>()
                .With.Message.StartsWith("given.json is no JSON")
                .And.Message.EndsWith("or just before.")
        );
        Assert.That(Given().Policy.PartialCredit, Is.EqualTo(0.5));
    }

    [Test]
    public void What_is_kept_and_wrong_is_told_with_a_way_out()
    {
        Given(policy: "{}").Keep();
        File.WriteAllText(Results.Policy, "{");
        Assert.That(
            () => Given(),
            Throws
                .TypeOf<Trouble>()
                .With.Message.StartsWith("policy.json is no JSON from line 1")
                .And.Message.EndsWith(
                    "That is the policy of an earlier run, as it lies among the results: mend it there, or give one with --policy, which replaces it."
                )
        );
        Given(policy: """{ "partialCredit": 1 }""").Keep();
        Assert.That(Given().Policy.PartialCredit, Is.EqualTo(1));
    }

    [Test]
    public void What_is_kept_and_can_not_be_read_is_no_missing_one()
    {
        Directory.CreateDirectory(Results.Roster);
        Assert.That(
            () => Given(),
            Throws
                .TypeOf<Trouble>()
                .With.Message.StartsWith("The roster file roster.csv can't be read: it is no file, but a folder")
        );
    }

    [Test]
    public void A_pipe_is_not_waited_for()
    {
        Directory.CreateDirectory(Results.Root);
        using var making = System.Diagnostics.Process.Start("mkfifo", [Results.Roster]);
        making.WaitForExit();
        Assert.That(() => Given(), Throws.TypeOf<Trouble>().With.Message.Contains("a pipe or a device"));
    }

    [Test]
    public void What_is_given_and_not_there_is_told() =>
        Assert.That(
            () => Terms.Of(Results, null, _folder.PathOf("none.json"), Samples.Course),
            Throws.TypeOf<Trouble>().With.Message.EqualTo("There is no policy file none.json.")
        );

    private GradeFolder Results => new(_folder.PathOf("results"));

    private Terms Given(string? roster = null, string? policy = null) =>
        Terms.Of(
            Results,
            roster is null ? null : _folder.File("given.csv", roster),
            policy is null ? null : _folder.File("given.json", policy),
            Samples.Course
        );
}
