using WeightDecay.Checking.Grade;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Which file is an exercise's answer.</summary>
public sealed class FoundFiles
{
    [Test]
    public void An_empty_folder_hands_in_nothing()
    {
        using var handed = new Handed().Folder("ann");
        var ann = handed.Only();
        Assert.That(
            ann.Answers.Select(a => (a.Kind, a.Problem)),
            Is.All.EqualTo((AnswerKind.Missing, "was not handed in"))
        );
        Assert.That((ann.At, ann.Notes), Is.EqualTo(((DateTimeOffset?)null, ImmutableArray<string>.Empty)));
    }

    [TestCase("Scratch_Penalty.cs")]
    [TestCase("ScratchPenalty (1).cs")]
    [TestCase("ScratchPenalty - Copy.cs")]
    [TestCase("ScratchPenalty.cs.txt")]
    [TestCase("scratch-penalty-final-v2.cs")]
    [TestCase("ScrachPenalty.cs")]
    public void A_near_name_is_told_and_not_taken(string name)
    {
        using var handed = new Handed().File($"ann/{name}", Handed.Source("ScratchPenalty"));
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Missing));
        Assert.That(
            handed.First().Problem,
            Is.EqualTo($"was not handed in; if {name} was meant, it must be called ScratchPenalty.cs")
        );
    }

    [Test]
    public void Another_exercises_file_is_no_near_name()
    {
        using var handed = new Handed().Answer("ann/UpdateRules.cs").File("ann/Helper.cs", "");
        Assert.That(handed.First().Problem, Is.EqualTo("was not handed in"));
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo("No exercise that is judged has a file of this name, so it was not read: Helper.cs.")
        );
    }

    [Test]
    public void A_name_in_another_case_is_taken_if_there_is_no_better_one()
    {
        using var handed = new Handed().File("ann/scratchpenalty.CS", Handed.Source("ScratchPenalty"));
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Found));
        Assert.That(handed.Only().Notes.Single(), Is.EqualTo("scratchpenalty.CS was taken for ScratchPenalty.cs."));
        handed.File("ann/ScratchPenalty.cs", Handed.Source("ScratchPenalty", "the right one"));
        Assert.That(handed.First().Source, Does.Contain("the right one"));
        Assert.That(handed.Only().Notes.Single(), Does.Contain("was not read: scratchpenalty.CS"));
    }

    [Test]
    public void Names_in_two_other_cases_are_not_chosen_between()
    {
        using var handed = new Handed()
            .File("ann/scratchpenalty.cs", Handed.Source("ScratchPenalty", "a"))
            .File("ann/SCRATCHPENALTY.cs", Handed.Source("ScratchPenalty", "b"));
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Ambiguous));
    }

    [Test]
    public void Two_different_files_are_never_chosen_between()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs", "a").Answer("ann/src/ScratchPenalty.cs", "b");
        Assert.That(
            handed.First(),
            Is.EqualTo(
                new Answer(
                    Handed.Course[0],
                    AnswerKind.Ambiguous,
                    "",
                    "",
                    "could be any of ScratchPenalty.cs, src/ScratchPenalty.cs, which differ: keep one"
                )
            )
        );
    }

    [Test]
    public void Two_equal_files_are_one()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").Answer("ann/src/ScratchPenalty.cs");
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Found));
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo("ScratchPenalty.cs, src/ScratchPenalty.cs are the same: one was taken.")
        );
    }

    [Test]
    public void Of_the_whole_kit_only_the_exercises_are_answers()
    {
        const string Kit = "weight-decay-main";
        byte[] zip = new Pack()
            .Answer($"{Kit}/exercises/01-ScratchPenalty/ScratchPenalty.cs", "mine")
            .Answer($"{Kit}/solutions/01-ScratchPenalty/ScratchPenalty.cs", "the kit's")
            .Answer($"{Kit}/solutions/03-UpdateRules/UpdateRules.cs", "the kit's")
            .Answer($"{Kit}/tests/copies/ScratchPenalty.cs", "a test's")
            .Zip();
        using var handed = new Handed().File("ann.zip", zip);
        Assert.That(handed.First().Source, Does.Contain("mine"));
        Assert.That(handed.Only().Answers[2].Kind, Is.EqualTo(AnswerKind.Missing));
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo(
                "The kit's own files are no answers and were passed over: "
                    + $"{Kit}/solutions/01-ScratchPenalty/ScratchPenalty.cs, {Kit}/tests/copies/ScratchPenalty.cs, "
                    + $"{Kit}/solutions/03-UpdateRules/UpdateRules.cs."
            )
        );
    }

    [Test]
    public void A_folder_of_ones_own_may_be_called_tests_or_solutions()
    {
        using var handed = new Handed().Answer("ann/tests/ScratchPenalty.cs").Answer("ann/solutions/UpdateRules.cs");
        Assert.That(handed.Only().Answers.Count(a => a.Kind == AnswerKind.Found), Is.EqualTo(2));
    }

    [TestCase("namespace X; public class UpdateRules { }", false)]
    [TestCase("/* class ScratchPenalty ***/ record struct UpdateRules;", false, Description = "record struct")]
    [TestCase("namespace X; class UpdateRules { } class ScratchPenalty { }", true)]
    [TestCase("// class UpdateRules\nvoid F() { }", true)]
    [TestCase("string s = \"class UpdateRules\";", true)]
    public void A_file_with_another_exercises_class_is_for_that_one(string source, bool found)
    {
        using var handed = new Handed().File("ann/ScratchPenalty.cs", source);
        Assert.That(
            (handed.First().Kind, handed.First().Problem),
            Is.EqualTo(
                found
                    ? (AnswerKind.Found, null)
                    : (AnswerKind.Rejected, "is for another exercise: it holds the class UpdateRules of 03-UpdateRules")
            )
        );
    }

    [Test]
    public void What_everybody_has_lying_about_is_passed_over_unread()
    {
        using var handed = new Handed()
            .Answer("ann/bin/Debug/ScratchPenalty.cs", "built")
            .Answer("ann/obj/ScratchPenalty.cs", "built")
            .File("ann/.git/config", "")
            .File("ann/.vs/x.suo", "")
            .File("ann/__MACOSX/._ScratchPenalty.cs", "")
            .File("ann/report.docx", "");
        Assert.That(handed.Only().Answers.Select(a => a.Kind), Is.All.EqualTo(AnswerKind.Missing));
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo("Passed over unread: .git/, .vs/, __MACOSX/, bin/, obj/ and 1 more.")
        );
    }

    [Test]
    public void The_same_in_an_archive()
    {
        byte[] zip = new Pack()
            .Answer("w/ScratchPenalty.cs")
            .Answer("w/bin/ScratchPenalty.cs", "built")
            .File("w/bin/a.dll")
            .File("__MACOSX/w/._ScratchPenalty.cs")
            .Zip();
        using var handed = new Handed().File("ann.zip", zip);
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Found));
        Assert.That(handed.Only().Notes.Single(), Is.EqualTo("Passed over unread: __MACOSX/, w/bin/."));
    }

    [Test]
    public void Project_files_are_no_answers_and_are_told()
    {
        using var handed = new Handed()
            .Answer("ann/ScratchPenalty.cs")
            .File("ann/Directory.Build.props", "")
            .File("ann/nuget.config", "");
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo(
                "No exercise that is judged has a file of this name, so it was not read: Directory.Build.props, nuget.config."
            )
        );
    }
}
