using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade.Weak;

/// <summary>The program itself, on a system that has less to lock up with: marks are the same, and levels are told as they are.</summary>
public sealed class WeakSystems
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        if (Container.Obstacle is { } obstacle)
            Assert.Ignore(obstacle);
        Packer.Lay(Class.Of(Kit, new Orders(Students: 6, Seed: 4, Answers: 2)), Layout.Zips, _folder.PathOf("class"));
        Grade("as it is", []);
    }

    [OneTimeTearDown]
    public void TidyUp() => _folder.Dispose();

    [TestCase("L2", "bwrap")]
    [TestCase("L1", "bwrap", "setpriv")]
    public void A_class_gets_the_marks_that_it_gets_anywhere(string level, params string[] missing)
    {
        Grade(level, Container.Without(missing));
        Assert.That(RunFacts.Read(new GradeFolder(_folder.PathOf(level)))!.Isolation, Is.EqualTo(level));
        Assert.That(Marks(level), Is.EqualTo(Marks("as it is")));
    }

    [Test]
    public void As_another_user_nothing_gets_out_that_this_promises_to_hold()
    {
        var (code, output) = Running.Of([.. Container.Without("bwrap"), .. Running.Checker, "doctor", "--sandbox"]);
        Assert.That(output, Does.Contain("level L2: enough for grading").And.Match("held +start 1,000 threads"));
        Assert.That(code, Is.Zero, output);
    }

    private void Grade(string name, string[] container)
    {
        string[] words = ["grade", _folder.PathOf("class"), "--out", _folder.PathOf(name), "--exercise", "02"];
        var (code, output) = Running.Of([
            .. container,
            .. Running.Checker,
            .. words,
            "--seed",
            "5",
            "--allow-weak-sandbox",
        ]);
        Assert.That(code, Is.Zero, output);
    }

    private string Marks(string name) => File.ReadAllText(_folder.PathOf($"{name}/marks.json"));
}
