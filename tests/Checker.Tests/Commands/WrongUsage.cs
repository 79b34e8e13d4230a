using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class WrongUsage : CommandTest
{
    [Test]
    public void Every_wrong_command_line_gets_a_sentence_and_exit_code_2()
    {
        string[] wrong =
        [
            "chek",
            "--bogus",
            "@nofile",
            "check 7",
            "check Dubling",
            "check @nofile",
            "check 1 2",
            "check --nope",
            "hint",
            "hint 3",
            "hint 1 9",
            "hint 1 Twise",
            "reset",
            "reset 0",
            "solution",
            "solution Trebling",
            "laws 9",
            "grade",
            "grade nowhere --out results",
            "grade exercises --out exercises/results",
            "grade exercises --out results --seed few",
            "grade exercises --out results --jobs 0",
            "grade exercises --out results --apply",
        ];
        foreach (string line in wrong)
            Assert.That(Session.Type(line).ExitCode, Is.EqualTo(2), line);
        Screen.IsVerified(Session);
    }

    [Test]
    public void Outside_the_kit_every_verb_says_where_to_go()
    {
        string outside = Directory.CreateTempSubdirectory().FullName;
        var session = new Session(Kit, outside);
        foreach (
            string line in new[] { "", "list", "check", "check 1", "hint 1", "reset 1 --yes", "solution 1", "laws" }
        )
            Assert.That(session.Type(line).ExitCode, Is.EqualTo(2), line);
        Directory.Delete(outside);
        Screen.IsVerified(session);
    }

    [Test]
    public void A_kit_with_files_missing_says_how_to_get_them_back()
    {
        File.Delete(Kit.Kit.Hints(Kit.Halving));
        Session.Type("hint 2 1");
        Directory.Delete(Kit.Kit.Specs(Kit.Halving), recursive: true);
        Session.Type("solution 2");
        File.Delete(Kit.Kit.Solution(Kit.Halving));
        Session.Type("list");
        Directory.Delete(Kit.Kit.Solutions, recursive: true);
        Session.Type("check");
        Directory.CreateDirectory(Kit.Kit.Solutions);
        Session.Type("check");
        Screen.IsVerified(Session);
    }

    [Test]
    public void Below_the_root_the_kit_is_found_too() =>
        Assert.That(new Session(Kit, Kit.PathOf("exercises/01-Doubling")).Type("solution 1 --spoil").ExitCode, Is.Zero);

    [TestCase("--help", "check")]
    [TestCase("hint --help", "--all")]
    public void Help_is_no_error(string line, string part)
    {
        Assert.That(Session.Type(line).ExitCode, Is.Zero);
        Assert.That(Session.ToString(), Does.Contain(part));
    }
}
