using WeightDecay.Checking.Grade;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>A class as a folder or an archive for each student.</summary>
public sealed class FolderForEach
{
    [Test]
    public void Each_folder_is_a_submission_in_the_order_of_ids()
    {
        using var handed = new Handed().Answer("bob/UpdateRules.cs").Answer("ann/deep/down/ScratchPenalty.cs");
        var result = handed.Read();
        Assert.That(result.Submissions.Select(s => s.Id), Is.EqualTo(["ann", "bob"]));
        Assert.That(result.Notes, Is.EqualTo(["Read as a folder or an archive for each student: 2 submissions."]));
        var ann = result.Submissions[0];
        Assert.That(ann.Name, Is.EqualTo("ann"));
        Assert.That(ann.At, Is.EqualTo(Handed.At));
        Assert.That(
            ann.Answers[0],
            Is.EqualTo(
                new Answer(
                    Handed.Course[0],
                    AnswerKind.Found,
                    "deep/down/ScratchPenalty.cs",
                    Handed.Source("ScratchPenalty")
                )
            )
        );
        Assert.That(
            ann.Answers.Select(a => a.Kind),
            Is.EqualTo([AnswerKind.Found, AnswerKind.Missing, AnswerKind.Missing])
        );
    }

    [Test]
    public void Files_of_exercises_that_are_not_judged_now_are_no_ones_fault()
    {
        using var handed = new Handed()
            .Answer("ann/ScratchPenalty.cs")
            .Answer("ann/UpdateRules.cs")
            .File("ann/x.cs", "");
        var (found, other) = (handed.ReadWithout(Handed.Course[2]), handed.Read());
        Assert.That(found.Submissions[0].Answers.Select(a => a.Exercise), Is.EqualTo(Handed.Course[..2]));
        Assert.That(
            found.Submissions[0].Notes,
            Is.EqualTo(["No exercise that is judged has a file of this name, so it was not read: x.cs."])
        );
        Assert.That(other.Submissions[0].Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void Archives_of_all_kinds_are_submissions_named_without_their_ending()
    {
        Pack pack = new Pack().Answer("work/ScratchPenalty.cs");
        using var handed = new Handed()
            .File("ann.zip", pack.Zip())
            .File("bob.tar", pack.Tar())
            .File("cy.tar.gz", pack.TarGz())
            .File("dee.TGZ", pack.TarGz());
        var all = handed.Read().Submissions;
        Assert.That(all.Select(s => s.Id), Is.EqualTo(["ann", "bob", "cy", "dee"]));
        Assert.That(all.Select(s => s.Answers[0].Kind), Is.All.EqualTo(AnswerKind.Found));
        Assert.That(all.Select(s => s.Answers[0].File), Is.All.EqualTo("work/ScratchPenalty.cs"));
        Assert.That(all.Select(s => s.At), Is.All.EqualTo(Handed.At));
    }

    [Test]
    public void An_archive_in_a_students_folder_is_opened_and_one_in_that_is_not()
    {
        byte[] inner = new Pack().Answer("UpdateRules.cs").Zip();
        byte[] outer = new Pack().Answer("ScratchPenalty.cs").File("more.zip", inner).Zip();
        using var handed = new Handed().File("ann/work.zip", outer);
        Assert.That(handed.First().File, Is.EqualTo("work.zip/ScratchPenalty.cs"));
        Assert.That(handed.Only().Answers[2].Kind, Is.EqualTo(AnswerKind.Rejected));
        Assert.That(
            handed.Only().Answers[2].Problem,
            Is.EqualTo(
                "was not found, and may be in an archive: work.zip/more.zip is an archive in an archive, which is not opened"
            )
        );
    }

    [Test]
    public void A_broken_archive_costs_its_own_submission_alone()
    {
        using var handed = new Handed()
            .File("ann.zip", "not at all")
            .File("bob.zip", new Pack().Answer("ScratchPenalty.cs").Zip())
            .File("cy.rar", "Rar!");
        var all = handed.Read().Submissions;
        Assert.That(all[0].Answers.Select(a => a.Kind), Is.All.EqualTo(AnswerKind.Rejected));
        Assert.That(
            all[0].Answers[0].Problem,
            Is.EqualTo("can't be judged: ann.zip is no zip, tar or tar.gz archive, or a damaged one")
        );
        Assert.That(all[1].Answers[0].Kind, Is.EqualTo(AnswerKind.Found));
        Assert.That(all[2].Answers[0].Problem, Does.EndWith("hand in a zip"));
    }

    [Test]
    public void A_broken_archive_beside_files_costs_what_may_be_in_it()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").File("ann/rest.zip", "PK broken");
        Assert.That(
            handed.Only().Answers.Select(a => a.Kind),
            Is.EqualTo([AnswerKind.Found, AnswerKind.Rejected, AnswerKind.Rejected])
        );
    }

    [Test]
    public void What_is_no_students_is_told()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").File("notes.txt", "late").File(".DS_Store", "");
        Assert.That(handed.Read().Submissions, Has.Length.EqualTo(1));
        Assert.That(
            handed.Read().Notes.Skip(1),
            Is.EqualTo(["Passed over unread: .DS_Store.", "Neither folders nor archives, so passed over: notes.txt."])
        );
    }

    [Test]
    public void A_class_in_one_archive_may_lie_in_a_folder_of_the_archives_name()
    {
        byte[] zip = new Pack().Answer("class/ann/ScratchPenalty.cs").Answer("class/bob/ScratchPenalty.cs").Zip();
        using var handed = new Handed().File("../class.zip", zip);
        var result = handed.Read(name: "../class.zip");
        Assert.That(result.Submissions.Select(s => s.Id), Is.EqualTo(["ann", "bob"]));
        Assert.That(result.Notes, Does.Contain("The class lies in class/."));
    }
}
