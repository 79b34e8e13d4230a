using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What a run into a folder that has results must not do to them.</summary>
public sealed class GuardedResults : OneHandedIn
{
    [Test]
    public void Work_of_which_nothing_is_judged_makes_no_class_of_zeros()
    {
        Grade("--exercise", "01");
        string marks = File.ReadAllText(new GradeFolder(Results).Marks);
        File.Move(Path.Combine(Work, "ann", "ScratchPenalty.cs"), Path.Combine(Work, "ann", "essay.pdf"));
        var (code, output) = Grade("--exercise", "01");
        Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
        Assert.That(output, Does.Contain("None of the 1 student handed in anything that is judged: there is no file"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).Marks), Is.EqualTo(marks));
        Assert.That(
            Running.Of([.. Running.Checker, "grade", Work, "--single", "--out", $"{Results}1", "--trust"]).Code,
            Is.EqualTo(ExitCode.Done),
            "one student's nothing is a result"
        );
    }

    [Test]
    public void Where_the_marks_are_gone_the_pages_tell_whose_they_were()
    {
        Grade("--exercise", "01");
        File.Delete(new GradeFolder(Results).Marks);
        Directory.Move(Path.Combine(Work, "ann"), Path.Combine(Work, "bob"));
        Assert.That(Grade("--exercise", "01").Output, Does.Contain("1 would be gone (ann)"));
    }

    [Test]
    public void One_exercise_does_not_take_the_others_out_of_the_gradebook()
    {
        const string Published = """{ "ann": { "": 1, "01-ScratchPenalty": 0, "02-FrobeniusIdentity": 1 } }""";
        File.WriteAllText(new GradeFolder(Results).Marks, Published);
        var (code, output) = Grade("--exercise", "01");
        Assert.That(code, Is.EqualTo(ExitCode.Trouble));
        Assert.That(output, Does.Contain("(02-FrobeniusIdentity)"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).Marks), Is.EqualTo(Published));
    }

    [Test]
    public void One_student_does_not_take_the_others_out_of_the_gradebook()
    {
        File.WriteAllText(new GradeFolder(Results).Marks, """{ "class": { "": 1 }, "bob": { "": 1 } }""");
        var (code, output) = Grade("--single");
        Assert.That(code, Is.EqualTo(ExitCode.Trouble));
        Assert.That(output, Does.Contain("has other students, and they would be gone (bob): give --single an --out"));
    }

    [Test]
    public void Another_class_does_not_replace_a_gradebook()
    {
        const string Published = """{ "ann": { "": 1 }, "bob": { "": 1 }, "cyd": { "": 1 } }""";
        File.WriteAllText(new GradeFolder(Results).Marks, Published);
        var (code, output) = Grade("--exercise", "01");
        Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
        Assert.That(output, Does.Match("Of the 3 students in the gradebook in .*out, 2 would be gone \\(bob, cyd\\)"));
        Assert.That(File.ReadAllText(new GradeFolder(Results).Marks), Is.EqualTo(Published));
        Assert.That(Grade("--exercise", "01", "--regrade").Output, Does.Contain("No longer there: bob, cyd"));
        Assert.That(Grade("--exercise", "01", "--regrade", "--apply").Code, Is.EqualTo(ExitCode.Done));
        Assert.That(File.ReadAllText(new GradeFolder(Results).Marks), Does.Not.Contain("bob"));
    }

    [Test]
    public void Where_there_are_no_marks_none_can_change()
    {
        var (code, output) = Grade("--exercise", "01", "--regrade");
        Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
        Assert.That(output, Does.Match("There are no marks in .*out yet that could change: without --regrade"));
        Assert.That(File.Exists(new GradeFolder(Results).Marks), Is.False);
    }

    [Test]
    public void Two_runs_at_once_are_not_let_in()
    {
        using (Outlet.Hold(new GradeFolder(Results).Lock))
        {
            var (code, output) = Grade("--exercise", "01");
            Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
            Assert.That(output, Does.Contain("Another run writes its results there"));
            Assert.That(File.Exists(new GradeFolder(Results).Marks), Is.False);
        }
        Assert.That(Grade("--exercise", "01").Code, Is.EqualTo(ExitCode.Done), "it has let go");
    }

    [Test]
    public void A_seed_that_is_lost_is_told_and_a_damaged_one_is_not_passed_over()
    {
        Grade("--exercise", "01");
        File.Delete(new GradeFolder(Results).Run);
        Assert.That(
            Grade("--exercise", "01").Output,
            Does.Contain("what the assignment was called, is gone with run.json")
        );
        foreach (string damaged in (string[])["", "{", "null", """{ "Isolation": "L4", "Kit": "kit" }"""])
        {
            File.WriteAllText(new GradeFolder(Results).Run, damaged);
            var (code, output) = Grade("--exercise", "01");
            Assert.That((code, output), Is.EqualTo((ExitCode.Trouble, output)));
            Assert.That(output, Does.Contain("run.json is damaged: it holds the seed"));
        }
    }
}
