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
        sitting.Press('h').Until("Twice, hint 2 of 3");
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
    public void What_is_to_do_or_checked_again_is_no_attempt()
    {
        SaveAtOnce(kit.Read(Place) + "// read once more\n");
        sitting.Until("0 of 2 tasks");
        SaveAtOnce(Learner.Doubling(twice: "return 0;"));
        sitting.Until("should be 6 but was 0");
        sitting.Press('a').Until("should be 6 but was 0");
        Assert.That(Progress.Read(kit.Kit).Attempts(kit.Doubling), Is.EqualTo(1));
    }

    [Test]
    public void Reset_asks_and_y_does_it()
    {
        string stub = kit.Read(Place);
        kit.Solve(kit.Doubling);
        sitting.Until("Doubling is finished. ");
        sitting.Press('r').Until("y does it; any other key leaves it as it is.");
        sitting.Press('y').Until($"{Place} is a stub again.");
        Assert.That(kit.Read(Place), Is.EqualTo(stub));
        Assert.That(File.Exists(kit.PathOf($"{Place}.1.bak")), Is.True);
        sitting.Until("0 of 2 tasks");
    }

    [TestCase('n')]
    [TestCase('r')]
    [TestCase('q')]
    public void Reset_asks_and_any_other_key_leaves_the_file_as_it_is(char key)
    {
        kit.Solve(kit.Doubling);
        sitting.Until("Doubling is finished. ");
        string text = kit.Read(Place);
        sitting.Press('r').Press(key).Until("Nothing was changed.");
        Assert.That(kit.Read(Place), Is.EqualTo(text));
        sitting.Press('l').Until("TwiceEach");
    }

    [Test]
    public void A_save_takes_the_question_back()
    {
        sitting.Press('r').Until("y does it");
        kit.Solve(kit.Doubling);
        sitting.Until("Doubling is finished. ");
        sitting.Press('y').Press('l').Until("TwiceEach");
        Assert.That(kit.Read(Place), Does.Not.Contain("ToDo"));
    }

    [Test]
    public void What_a_key_can_not_do_is_told_and_the_sitting_goes_on()
    {
        File.Delete(kit.Kit.Hints(kit.Doubling));
        sitting.Press('h').Until("`git restore");
        sitting.Press(' ').Press('l').Until("TwiceEach");
    }

    [Test]
    public void A_plot_that_hangs_is_given_up_when_somebody_goes_on()
    {
        kit.Write(Place, Learner.Doubling("if (x > 3.5) while (true) { } return 2 * x;"));
        sitting.Until("Doubling is finished. ");
        sitting.Press('p').Until("Drawing 01-Doubling");
        Thread.Sleep(700);
        Assert.That(sitting.Press(' ').Until("Doubling is finished. "), Does.Not.Contain("did not come back"));
    }

    [Test]
    public void What_is_printed_is_shown_with_its_spec_when_all_is_right()
    {
        kit.Write(Place, Learner.Doubling(twice: "Console.WriteLine(\"here\"); return 2 * x;"));
        Assert.That(sitting.Until("Doubling is finished. "), Does.Contain("A first look at 3").And.Contain("here"));
    }

    [Test]
    public void A_key_that_means_nothing_goes_back_to_the_verdict()
    {
        sitting.Press('h').Until("Twice, hint 1 of 3");
        sitting.Press('x').Until("0 of 2 tasks");
    }

    [Test]
    public void It_can_be_left_from_a_hint()
    {
        sitting.Press('h').Until("Twice, hint 1 of 3");
        sitting.Press('q');
        Assert.That(sitting.HasEnded(), Is.True);
    }

    [TestCase('q')]
    [TestCase('\u0003')]
    public void A_key_ends_it(char key)
    {
        sitting.Press(key);
        Assert.That(sitting.HasEnded(), Is.True);
    }

    // By renaming: on a busy machine a file that is written in place may be found empty first, which is an attempt.
    private void SaveAtOnce(string text)
    {
        kit.Write(Place + ".new", text);
        File.Move(kit.PathOf(Place + ".new"), kit.PathOf(Place), overwrite: true);
    }
}
