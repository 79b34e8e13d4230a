using System.Diagnostics;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Another run into a folder that has results.</summary>
public sealed class SameFolder : OneHandedIn
{
    [Test]
    public void Another_seed_is_told()
    {
        Assert.That(Grade("--exercise", "01", "--seed", "6").Output, Does.Contain("The last run here had the seed 5"));
        Assert.That(Grade("--exercise", "01", "--seed", "6").Output, Does.Not.Contain("The last run here"));
    }

    [Test]
    public void What_the_assignment_is_called_is_kept()
    {
        Grade("--exercise", "01", "--assignment", "Decay (7)");
        Assert.That(File.ReadAllText(Path.Combine(Results, "canvas.csv")), Does.Contain(",Decay (7)"));
        Grade("--exercise", "01");
        Assert.That(File.ReadAllText(Path.Combine(Results, "canvas.csv")), Does.Contain(",Decay (7)"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).ClassPage), Does.Contain("Decay (7)"));
    }

    [Test]
    public void What_an_earlier_run_has_judged_is_told()
    {
        Assert.That(Grade("--exercise", "01").Output, Does.Contain("1 answer, ").And.Not.Contain("an earlier run"));
        Assert.That(Grade("--exercise", "01").Output, Does.Contain("Taken over from an earlier run: 1."));
    }

    [Test]
    public void A_later_run_goes_by_what_an_earlier_one_was_given()
    {
        Assert.That(Grade(["--exercise", "01", .. Terms]).Output, Does.Not.Contain("of an earlier run"));
        string[] written = Written.In(Results);
        Assert.That(Gradebook, Has.Some.StartsWith("ann,Ann Lee,0,0.5,").And.Some.StartsWith("bob,Bob Ray,"));
        string output = Grade("--exercise", "01").Output;
        Assert.That(output, Does.Match("The roster is that of an earlier run, kept in .*out/roster.csv: --roster"));
        Assert.That(output, Does.Match("The policy is that of an earlier run, kept in .*out/policy.json: --policy"));
        Assert.That(Written.In(Results), Is.EqualTo(written), "byte for byte");
    }

    [Test]
    public void A_policy_by_which_nothing_is_worth_anything_is_told()
    {
        string policy = Hold("policy.json", """{ "weights": { "01": 0 } }""");
        Assert.That(Grade("--exercise", "01", "--policy", policy).Output, Does.Contain("has the weight 0: work earns"));
        Assert.That(Grade(["--exercise", "01", .. Terms]).Output, Does.Not.Contain("the weight 0"));
    }

    [Test]
    public void What_is_proposed_changes_nothing_until_it_is_applied()
    {
        Grade(["--exercise", "01", .. Terms]);
        string[] before = Lasting();
        string[] other = ["--exercise", "01", "--seed", "6", "--roster", Hold("other.csv", "id,name\nann,Ann Ray\n")];
        string output = Grade(["--regrade", .. other]).Output;
        Assert.That(
            File.ReadAllText(new GradeFolder(Results).Changes),
            Does.Contain("bob,,01-ScratchPenalty,0,,falls")
        );
        Assert.That(output, Does.Contain("No longer there: bob").And.Contain("same command with --apply publishes"));
        Assert.That(Lasting(), Is.EqualTo(before));
        Grade(["--regrade", "--apply", .. other]);
        Assert.That(Gradebook, Has.Some.StartsWith("ann,Ann Ray,").And.None.StartsWith("bob"));
        Assert.That(RunFacts.Read(new GradeFolder(Results))!.Seed, Is.EqualTo(6));
    }

    [Test]
    public void Pages_of_who_is_gone_are_left_and_told()
    {
        Grade(["--exercise", "01", .. Terms]);
        string page = new GradeFolder(Results).Of("bob", "feedback.md");
        File.AppendAllText(page, "Call me.");
        string[] other = ["--exercise", "01", "--roster", Hold("other.csv", "id,name\nann,Ann Ray\n")];
        Assert.That(Grade(other).Output, Does.Match("pages of an earlier run in .*out/students: bob."));
        Assert.That(File.ReadAllText(page), Does.EndWith("Call me."));
    }

    [Test]
    public void Points_above_the_maximum_are_told_at_once_and_on_the_page()
    {
        File.WriteAllText(
            new GradeFolder(Results).Overrides,
            "student,exercise,points,reason\nann,01-ScratchPenalty,40,a slip\n"
        );
        const string Told = "By hand ann has 40 points in 01-ScratchPenalty: above the maximum of 4";
        Assert.That(Grade("--exercise", "01").Output, Does.Match($"{Told}[^§]* submission, isolation"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).ClassPage), Does.Contain(Told));
        Assert.That(Gradebook, Has.Some.StartsWith("ann,ann,40,0,40,4,"), "it wins all the same");
    }

    [Test]
    public void What_is_to_come_is_said_before_anything_is_judged()
    {
        File.WriteAllText(Path.Combine(Work, "ann", "ScratchPenalty.cs"), "It takes a while to compile this.");
        using Process process = Running.Start([.. Running.Checker, "grade", Work, "--out", Results, "--trust"]);
        string first = "";
        while (!first.Contains("results in") && process.StandardOutput.ReadLine() is { } line)
            first += $"{line} ";
        Assert.That(first, Does.Match("1 submission, isolation L0, seed 5, results in .*out. $"));
        Assert.That(Directory.GetFiles(Results, "*.json", SearchOption.AllDirectories), Has.Length.EqualTo(1));
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private string[] Terms =>
        [
            "--roster",
            Hold("roster.csv", "id,name\nann,Ann Lee\nbob,Bob Ray\n"),
            "--policy",
            Hold(
                "policy.json",
                """
                {
                  "weights": { "02-FrobeniusIdentity": 2 },
                  "late": { "due": "2020-01-01T00:00Z", "percentPerDay": 10, "most": 50 }
                }
                """
            ),
        ];

    private string[] Gradebook => File.ReadAllLines(Path.Combine(Results, "gradebook.csv"));

    // All but what was judged, who may write, and what would change.
    private string[] Lasting() =>
        [.. Written.In(Results).Where(file => !file.StartsWith("store/") && !file.StartsWith("changes.csv"))];
}
