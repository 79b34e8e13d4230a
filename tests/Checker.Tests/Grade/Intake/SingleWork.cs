using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>One student's work, and what could be that or a class's.</summary>
public sealed class SingleWork
{
    [Test]
    public void A_folder_is_one_submission()
    {
        using var handed = new Handed().Answer("ScratchPenalty.cs").Answer("more/UpdateRules.cs");
        var result = handed.Read(Shape.Single);
        Assert.That(result.Submissions.Single().Id, Is.EqualTo("class"));
        Assert.That(result.Submissions.Single().Answers.Count(a => a.Kind == AnswerKind.Found), Is.EqualTo(2));
        Assert.That(result.Notes.Single(), Is.EqualTo("Read as the work of one student."));
    }

    [TestCase("Ann Lee_123_assignsubmission_file")]
    [TestCase("Ann Lee_123_assignsubmission_file_")]
    public void A_folder_out_of_Moodles_export_tells_whose_it_is(string name)
    {
        using var handed = new Handed().Answer($"{name}/ScratchPenalty.cs");
        var ann = handed.Read(Shape.Single, name).Submissions.Single();
        Assert.That((ann.Id, ann.Name), Is.EqualTo(("123", "Ann Lee")));
        Assert.That(ann.Handles, Is.EqualTo(Handles.None with { Participant = "123" }));
    }

    [Test]
    public void However_long_the_name_is()
    {
        string name = new('n', 90);
        using var handed = new Handed().Answer($"{name}_123_assignsubmission_file/ScratchPenalty.cs");
        var single = handed.Read(Shape.Single, $"{name}_123_assignsubmission_file").Submissions.Single();
        Assert.That((single.Id, single.Name), Is.EqualTo(("123", name)));
    }

    [Test]
    public void An_archive_is_one_submission()
    {
        using var handed = new Handed().File("../ann.tar.gz", new Pack().Answer("./src/ScratchPenalty.cs").TarGz());
        var ann = handed.Read(Shape.Single, "../ann.tar.gz").Submissions.Single();
        Assert.That((ann.Id, ann.Answers[0].File), Is.EqualTo(("ann", "src/ScratchPenalty.cs")));
    }

    [Test]
    public void The_path_itself_may_be_a_link()
    {
        using var handed = new Handed().File("../ann.zip", new Pack().Answer("ScratchPenalty.cs").Zip());
        handed.Link("../link.zip", "ann.zip").Link("../class-link", handed.PathOf(".")).Answer("bob/ScratchPenalty.cs");
        Assert.That(
            handed.Read(Shape.Single, "../link.zip").Submissions.Single().Answers[0].Kind,
            Is.EqualTo(AnswerKind.Found)
        );
        Assert.That(handed.First("../class-link").Kind, Is.EqualTo(AnswerKind.Found));
    }

    [TestCase("ScratchPenalty.cs")]
    [TestCase("01-ScratchPenalty/ScratchPenalty.cs")]
    [TestCase("exercises/01-ScratchPenalty/ScratchPenalty.cs")]
    public void What_looks_like_one_students_work_is_asked_about(string file)
    {
        using var handed = new Handed().Answer(file).Folder("docs");
        Assert.That(
            handed.Trouble(),
            Is.EqualTo(
                $"class looks like the work of one student by what lies in it: {file[..(file.IndexOf('/') + 1)]}{(file.Contains('/') ? "" : file)}. If it "
                    + "is, type --single; if it is a class's, --shape folders passes over what is nobody's; if neither, give "
                    + "the folder that holds a folder for each student."
            )
        );
    }

    [Test]
    public void One_folder_in_an_archive_may_be_a_student_or_a_class()
    {
        using var handed = new Handed().File("../x.zip", new Pack().Answer("some/src/ScratchPenalty.cs").Zip());
        Assert.That(handed.Trouble(name: "../x.zip"), Does.Contain("type --shape folders"));
        Assert.That(handed.Read(Shape.Folders, "../x.zip").Submissions.Single().Id, Is.EqualTo("some"));
    }

    [Test]
    public void A_class_one_folder_further_down_is_told()
    {
        using var handed = new Handed()
            .Answer("handed-in/ann/ScratchPenalty.cs")
            .Answer("handed-in/bob/src/ScratchPenalty.cs");
        Assert.That(
            handed.Read().Notes,
            Has.One.EqualTo(
                "All of it was taken for one student's, handed-in/, and lies in several folders or archives (ann/, bob/): if these are students, give handed-in/ itself."
            )
        );
    }

    [Test]
    public void A_lone_student_whose_work_lies_in_one_folder_is_no_class()
    {
        using var handed = new Handed().Answer("ann/src/ScratchPenalty.cs").Folder("ann/docs").Folder("ann/tests");
        Assert.That(handed.Read().Notes, Has.None.Contains("if these are students"));
    }

    [Test]
    public void A_class_that_is_called_one_students_work_is_told()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").Answer("bob/src/ScratchPenalty.cs");
        Assert.That(
            handed.Read(Shape.Single).Notes,
            Is.EqualTo(
                new[]
                {
                    "Read as the work of one student.",
                    "Several folders or archives could be a student's each (ann/, bob/): if they are, leave --single out.",
                }
            )
        );
        using var packed = new Handed().File("ann.zip", new Pack().Zip()).File("bob.zip", new Pack().Zip());
        Assert.That(packed.Read(Shape.Single).Notes[1], Does.Contain("(ann.zip, bob.zip)"));
    }

    [Test]
    public void A_broken_archive_is_one_submission_that_can_not_be_taken()
    {
        using var handed = new Handed().File("../ann.zip", "not at all");
        var ann = handed.Read(Shape.Single, "../ann.zip").Submissions.Single();
        Assert.That(ann.Answers.Select(a => a.Kind), Is.All.EqualTo(AnswerKind.Rejected));
    }

    [Test]
    public void One_students_work_may_lie_in_several_folders()
    {
        using var handed = new Handed().Answer("one/ScratchPenalty.cs").Answer("two/UpdateRules.cs").Folder("three");
        Assert.That(handed.Read(Shape.Single).Notes, Has.Length.EqualTo(1));
    }

    [Test]
    public void What_is_not_there_or_holds_nothing_is_told()
    {
        using var handed = new Handed().File("../x.txt", "text").File("readme.txt", "");
        Assert.That(
            handed.Trouble(name: "nowhere"),
            Is.EqualTo("There is no folder and no archive nowhere: check the path.")
        );
        Assert.That(
            handed.Trouble(name: "../x.txt"),
            Is.EqualTo("x.txt is no zip, tar or tar.gz archive, or a damaged one.")
        );
        Assert.That(handed.Trouble(), Does.StartWith("class holds no submissions, only readme.txt: give the folder"));
        Assert.That(handed.Trouble(Shape.Moodle), Does.Contain("nothing that looks like Moodle's export, only readme"));
        Assert.That(
            handed.Folder("../none").Trouble(name: "../none"),
            Does.StartWith("none is empty: give the folder")
        );
    }
}
