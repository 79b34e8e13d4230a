using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>Specs are compiled once and kept; what is kept is never believed blindly.</summary>
public sealed class KeptCode
{
    private MiniatureKit kit = null!;

    [SetUp]
    public void A_solved_exercise_that_was_checked_once()
    {
        kit = new MiniatureKit();
        kit.Solve(kit.Doubling);
        Assert.That(IsDone(), Is.True);
    }

    [TearDown]
    public void Clear() => kit.Dispose();

    [Test]
    public void The_next_start_finds_it()
    {
        DateTime written = File.GetLastWriteTimeUtc(Kept.Single());
        Assert.That(IsDone(), Is.True);
        Assert.That(File.GetLastWriteTimeUtc(Kept.Single()), Is.EqualTo(written));
    }

    [Test]
    public void A_changed_spec_is_compiled_anew()
    {
        string spec = "tests/specs/01-Doubling/DoublingSpec.cs";
        kit.Write(spec, kit.Read(spec).Replace(".Is(0.0)", ".Is(1.0)"));
        Assert.That(IsDone(), Is.False);
        Assert.That(
            Kept,
            Is.EqualTo(new[] { kit.PathOf("artifacts/compiled/01-Doubling.specs") }),
            "in the old one's place"
        );
        Assert.That(IsDone(), Is.False, "and is found there");
    }

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(1000)]
    public void What_is_cut_short_is_compiled_anew(int length)
    {
        File.WriteAllBytes(Kept.Single(), File.ReadAllBytes(Kept.Single())[..length]);
        Assert.That(IsDone(), Is.True);
    }

    [Test]
    public void What_was_changed_on_disk_is_compiled_anew()
    {
        byte[] file = File.ReadAllBytes(Kept.Single());
        file[^20] ^= 1;
        File.WriteAllBytes(Kept.Single(), file);
        Assert.That(IsDone(), Is.True);
        Assert.That(File.ReadAllBytes(Kept.Single())[^20], Is.Not.EqualTo(file[^20]));
    }

    [Test]
    public void Where_nothing_can_be_kept_it_is_compiled_each_time()
    {
        Directory.Delete(kit.PathOf("artifacts"), recursive: true);
        kit.Write("artifacts", "a file in the folder's place");
        Assert.That(IsDone(), Is.True);
    }

    [Test]
    public void A_process_that_ends_then_leaves_what_judges_there()
    {
        Directory.Delete(kit.PathOf("artifacts/compiled"), recursive: true);
        Assert.That(HasJudge(), Is.False);
        PrepareProgram.Await(kit.Kit, [kit.Doubling]);
        Assert.That(HasJudge(), Is.True);
        Assert.That(Directory.GetFiles(kit.PathOf("artifacts/compiled")), Has.Length.EqualTo(2), "specs and stand-in");
    }

    private bool HasJudge() =>
        new Compiler(kit.Kit, Compiler.Limit).HasJudge(kit.Doubling, kit.Kit.Specs(kit.Doubling));

    private string[] Kept => Directory.GetFiles(kit.PathOf("artifacts/compiled"), "*.specs");

    private bool IsDone()
    {
        using var checker = new Checker(kit.Kit, Checker.Limit);
        return checker.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling)).IsDone;
    }
}
