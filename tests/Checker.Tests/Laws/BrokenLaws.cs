using WeightDecay.Checking.Author;
using WeightDecay.Checking.Laws;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Laws;

/// <summary>The miniature kit breaks some laws as it is, and each test breaks others.</summary>
public sealed class BrokenLaws
{
    private MiniatureKit kit = null!;

    [SetUp]
    public void A_fresh_kit() => kit = new MiniatureKit();

    [TearDown]
    public void Clear() => kit.Dispose();

    [Test]
    public void A_kit_of_few_files_is_told_what_it_lacks() => Screen.IsVerified(Read());

    [Test]
    public void Files_that_are_missing_are_told_first()
    {
        File.Delete(kit.Kit.Lesson(kit.Doubling));
        Directory.Delete(kit.Kit.Alternatives(kit.Doubling), recursive: true);
        Screen.IsVerified(Read());
    }

    [Test]
    public void Files_that_do_not_fit_are_told_one_by_one()
    {
        kit.Write("exercises/01-Doubling/notes.txt", "");
        kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling());
        kit.Write("exercises/01-Doubling/README.md", "### 1. Thrice\n");
        kit.Write("exercises/01-Doubling/hints.md", "## 1. Twice\n\n1. Once.\n");
        kit.Write("tests/specs/01-Doubling/More.cs", "class More\n{\n    double expected = Doubling.Twice(3);\n}\n");
        Screen.IsVerified(Read());
    }

    [Test]
    public void What_running_shows_is_told_one_by_one()
    {
        kit.Write(
            "tests/alternatives/01-Doubling/AddsTheSame.cs",
            "namespace WeightDecay.Alternatives.AddsTheSame;\npublic static class Doubling { public static double Twice(double x) => x + 3; }"
        );
        using var checker = new Checker(kit.Kit, TimeSpan.FromSeconds(5));
        Screen.IsVerified(Lines(new RunLaws(kit.Kit, kit.Doubling, checker).Broken()));
    }

    [Test]
    public void Pictures_that_are_missing_stale_or_unshown_are_told_one_by_one()
    {
        using var checker = new Checker(kit.Kit, TimeSpan.FromSeconds(5));
        new Session(kit).Type("plot 1 --solutions");
        string picture = "exercises/01-Doubling/plots/Twice_as_steep.svg";
        kit.Write(picture, kit.Read(picture).Replace("[0,2,5,8]", "[0,2,5,9]"));
        File.Move(
            kit.PathOf("exercises/01-Doubling/plots/Each_twice.svg"),
            kit.PathOf("exercises/01-Doubling/plots/Old.svg")
        );
        kit.Write("exercises/01-Doubling/README.md", "![A line](plots/Twice_as_steep.svg)");
        Screen.IsVerified(
            Lines(new PlotLaws(kit.Kit, kit.Doubling, checker).Broken())
                + Lines(new PlotLaws(kit.Kit, kit.Halving, checker).Broken())
        );
    }

    [Test]
    public void What_is_handed_out_to_be_mended_is_told_too()
    {
        using var checker = new Checker(kit.Kit, TimeSpan.FromSeconds(5));
        Screen.IsVerified(HandedOut("return 3 * x;", checker) + HandedOut("return none;", checker));
    }

    private string HandedOut(string code, Checker checker)
    {
        kit.Write(
            "solutions/01-Doubling/Doubling.cs",
            $$"""
            namespace WeightDecay.Solutions;

            public static class Doubling
            {
                public static double Twice(double x)
                {
                    Guard.NotNegative(x);
                    {{Repair.Mark}}
                    return 2 * x; // handed out: {{code}}
                }

                public static Tensor TwiceEach(Tensor t) => 2 * t;
            }
            """
        );
        return Lines(new RepairLaws(kit.Kit, kit.Doubling, checker).Broken());
    }

    private string Read() => Lines(new FileLaws(kit.Kit, kit.Doubling).Broken());

    private static string Lines(IEnumerable<Breach> breaches) => string.Join('\n', breaches) + "\n";
}
