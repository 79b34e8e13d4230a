using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

/// <summary>How often an exercise was checked and found wrong.</summary>
public sealed class Attempts : CommandTest
{
    [Test]
    public void A_check_of_what_is_wrong_or_does_not_compile_is_one()
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("return 0;"));
        Session.Type("check 1");
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("return 0"));
        Session.Type("check");
        Assert.That(Made(), Is.EqualTo(2));
    }

    [Test]
    public void A_check_of_what_is_to_do_or_right_is_none()
    {
        Session.Type("check");
        Kit.Solve(Kit.Doubling);
        Session.Type("check 1");
        Assert.That(Made(), Is.Zero);
    }

    private int Made() => Progress.Read(Kit.Kit).Attempts(Kit.Doubling);
}
