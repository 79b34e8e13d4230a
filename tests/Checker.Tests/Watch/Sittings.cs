using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>From stub to green, with all that happens on the way.</summary>
public sealed class Sittings
{
    private const string Place = "exercises/01-Doubling/Doubling.cs";
    private MiniatureKit kit = null!;
    private Sitting sitting = null!;

    [SetUp]
    public void Begun()
    {
        kit = new MiniatureKit();
        sitting = new Sitting(kit);
        sitting.Until("0 of 2 tasks");
    }

    [TearDown]
    public void Clear()
    {
        sitting.Dispose();
        kit.Dispose();
    }

    [Test]
    public void A_save_is_answered_with_its_verdict()
    {
        kit.Write(Place, Learner.Doubling(twice: "return x * x;"));
        Assert.That(sitting.Until("should be 6 but was 9"), Does.Contain("Checking 01-Doubling"));
    }

    [Test]
    public void What_does_not_compile_is_told_and_the_next_save_is_checked()
    {
        kit.Write(Place, Learner.Doubling(twice: "return 2 * x"));
        sitting.Until("error CS1002");
        kit.Solve(kit.Doubling);
        sitting.Until("Doubling is finished. ");
    }

    [Test]
    public void The_newest_save_wins_over_an_endless_loop()
    {
        kit.Write(Place, Learner.Doubling(twice: "while (true) { }"));
        sitting.Until("Checking 01-Doubling");
        Thread.Sleep(700);
        kit.Solve(kit.Doubling);
        Assert.That(sitting.Until("Doubling is finished. "), Does.Not.Contain("did not come back"));
    }

    [Test]
    public void It_stays_with_an_exercise_until_somebody_goes_on()
    {
        kit.Solve(kit.Doubling);
        Assert.That(sitting.Until("goes on to 02-Halving"), Does.Not.Contain("02 Halving"));
        sitting.Press('n').Until("02 Halving");
    }

    [Test]
    public void Each_key_shows_what_its_verb_shows()
    {
        sitting.Press('h').Until("Twice, hint 1 of 3");
        sitting.Press(' ').Press('h').Until("Twice, hint 2 of 3");
        sitting.Press(' ').Press('l').Until("TwiceEach");
        sitting.Press(' ').Press('p').Until("needs task 1, Twice");
        sitting.Press(' ').Press('s').Until("once yours passes");
    }

    [Test]
    public void The_solution_shows_once_the_own_one_passes()
    {
        kit.Solve(kit.Doubling);
        sitting.Until("Doubling is finished. ");
        sitting.Press('s').Until("namespace WeightDecay.Solutions");
    }

    [Test]
    public void Attempts_in_vain_are_counted()
    {
        kit.Write(Place, Learner.Doubling(twice: "return 0;"));
        sitting.Until("should be 6 but was 0");
        kit.Write(Place, Learner.Doubling(twice: "return 1;"));
        sitting.Until("should be 6 but was 1");
        Assert.That(Progress.Read(kit.Kit).Attempts(kit.Doubling), Is.EqualTo(2));
    }

    [Test]
    public void What_is_printed_is_shown_with_its_spec_when_all_is_right()
    {
        kit.Write(Place, Learner.Doubling(twice: "Console.WriteLine(\"here\"); return 2 * x;"));
        Assert.That(sitting.Until("Doubling is finished. "), Does.Contain("A first look at 3").And.Contain("here"));
    }

    [TestCase('q')]
    [TestCase('\u0003')]
    public void A_key_ends_it(char key)
    {
        sitting.Press(key);
        Assert.That(sitting.HasEnded(), Is.True);
    }
}
