using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Commands;

public sealed class Screens : CommandTest
{
    [Test]
    public void A_fresh_kit_shows_what_is_next() => Screen.IsVerified(Session.Type("").Type("list").Type("check"));

    [Test]
    public void A_finished_kit_says_so()
    {
        Kit.Solve(Kit.Doubling);
        Kit.Solve(Kit.Halving);
        Screen.IsVerified(Session.Type("").Type("check 1").Type("check").Type("solution 2"));
    }

    [Test]
    public void What_fails_first_is_shown_in_full()
    {
        Kit.Write(
            "exercises/01-Doubling/Doubling.cs",
            Learner.Doubling(
                """Console.Write("\u001b[31mred\u001b[0m\r\n\u202Eback\t[bold]\r\n"); for (int i = 0; i < 20; i++) Console.WriteLine(i); return x * x;""",
                twiceEach: "return 3 * t;"
            )
        );
        Screen.IsVerified(Session.Type("check 1").Type("check 1 --all").Type("list").Type("solution 1"));
    }

    [Test]
    public void What_crashes_is_shown_with_what_was_not_run()
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("Environment.Exit(3); return 0;"));
        Kit.Solve(Kit.Halving);
        Screen.IsVerified(Session.Type("check"));
    }

    [Test]
    public void What_does_not_compile_is_shown_where_it_stands()
    {
        Kit.Write(
            "exercises/01-Doubling/Doubling.cs",
            Learner.Doubling(
                $"\tvar s = \"{new string('s', 200)}\";\n\u001b[31m\nreturn [bold] 2 * y;\nint a = \"\", b = \"\", c = \"\";"
            )
        );
        File.Delete(Kit.Kit.Learner(Kit.Halving));
        Screen.IsVerified(Session.Type("check").Type("list").Type(""));
    }
}
