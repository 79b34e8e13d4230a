using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Another run into a folder that has results.</summary>
public sealed class SameFolder
{
    private readonly string root = Directory.CreateTempSubdirectory("graded-").FullName;

    private string Work => Path.Combine(root, "class");

    private string Results => Path.Combine(root, "out");

    [SetUp]
    public void HandIn()
    {
        Directory.CreateDirectory(Path.Combine(Work, "ann"));
        File.WriteAllText(Path.Combine(Work, "ann", "ScratchPenalty.cs"), "?");
        Directory.CreateDirectory(Results);
        new RunFacts(5, "L4", "kit").Write(new GradeFolder(Results));
    }

    [TearDown]
    public void Clear() => Directory.Delete(root, recursive: true);

    [Test]
    public void One_exercise_does_not_take_the_others_out_of_the_gradebook()
    {
        const string Published = """{ "ann": { "": 1, "01-ScratchPenalty": 0, "02-FrobeniusIdentity": 1 } }""";
        File.WriteAllText(new GradeFolder(Results).Marks, Published);
        var (code, output) = Grade("--exercise", "01");
        Assert.That(code, Is.EqualTo(ExitCode.Trouble));
        Assert.That(output, Does.Contain("(02-FrobeniusIdentity)"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).Marks), Is.EqualTo(Published));
    }

    [Test]
    public void Another_seed_is_told()
    {
        Assert.That(Grade("--exercise", "01", "--seed", "6").Output, Does.Contain("The last run here had the seed 5"));
        Assert.That(Grade("--exercise", "01", "--seed", "6").Output, Does.Not.Contain("The last run here"));
    }

    [Test]
    public void Two_runs_at_once_are_not_let_in()
    {
        using (Outlet.Hold(new GradeFolder(Results).Lock))
        {
            var (code, output) = Grade("--exercise", "01");
            Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
            Assert.That(output, Does.Contain("Another run writes its results there"));
            Assert.That(File.Exists(new GradeFolder(Results).Marks), Is.False);
        }
        Assert.That(Grade("--exercise", "01").Code, Is.EqualTo(ExitCode.Done), "it has let go");
    }

    [Test]
    public void What_an_earlier_run_has_judged_is_told()
    {
        Assert.That(Grade("--exercise", "01").Output, Does.Contain("1 answer, ").And.Not.Contain("An earlier run"));
        Assert.That(Grade("--exercise", "01").Output, Does.Contain("An earlier run had judged 1 of them already."));
    }

    private (int Code, string Output) Grade(params string[] words) =>
        Running.Of([.. Running.Checker, "grade", Work, "--out", Results, "--trust", .. words]);
}
