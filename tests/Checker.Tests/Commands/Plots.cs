using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class Plots : CommandTest
{
    private const string Place = "exercises/01-Doubling/Doubling.cs";
    private const string Picture = "artifacts/plots/01-Doubling/Twice_as_steep";

    [Test]
    public void What_is_to_do_is_named()
    {
        Kit.Write(Place, Learner.Doubling(twiceEach: "throw new ToDo();"));
        Screen.IsVerified(Session.Type("plot 1").Type("plot"));
    }

    [Test]
    public void A_right_answer_is_drawn_without_a_second_line()
    {
        Kit.Solve(Kit.Doubling);
        Screen.IsVerified(Session.Type("plot 1"));
        Assert.That(Kit.Read($"{Picture}.svg"), Does.Not.Contain("as it should be"));
    }

    [Test]
    public void A_wrong_answer_is_drawn_beside_what_should_be()
    {
        Kit.Write(Place, Learner.Doubling(twice: "return 3 * x;"));
        Screen.IsVerified(Session.Type("plot 1"));
        Assert.That(Kit.Read($"{Picture}.svg"), Does.Contain("as it should be"));
    }

    [TestCase("return double.NaN;")]
    [TestCase("return x > 1 ? double.PositiveInfinity : -x;")]
    [TestCase("return 1e300 * x;")]
    public void What_is_no_number_is_left_out(string twice)
    {
        Kit.Write(Place, Learner.Doubling(twice));
        Session.Type("plot 1 --format png");
        Assert.That(File.ReadAllBytes(Kit.PathOf($"{Picture}.png"))[1..4], Is.EqualTo("PNG"u8.ToArray()));
    }

    [Test]
    public void What_does_not_compile_or_crashes_is_told_in_a_sentence()
    {
        Kit.Write(Place, Learner.Doubling(twice: "return 2 * x"));
        Session.Type("plot 1");
        Kit.Write(Place, Learner.Doubling(twice: "throw new System.Exception(\"no luck\");"));
        Session.Type("plot 1");
        Kit.Write(Place, Learner.Doubling(twice: "Environment.Exit(3); return 0;"));
        Session.Type("plot 1");
        Screen.IsVerified(Session);
    }

    [Test]
    public void Authors_draw_the_solutions_for_the_lessons()
    {
        Screen.IsVerified(Session.Type("plot 1 --solutions"));
        Assert.That(
            SvgFile.Data(Kit.Kit.LessonPlot(Kit.Doubling, "Twice_as_steep")),
            Does.Contain("[0,2,5,8]").And.Contain("Twice is a line of slope 2")
        );
    }
}
