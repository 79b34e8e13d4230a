using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>What learning platforms give when one downloads all submissions.</summary>
public sealed class Exports
{
    [Test]
    public void A_name_that_begins_with_a_dot_is_a_name()
    {
        using var handed = new Handed()
            .Answer(".Ann_7_assignsubmission_file_/ScratchPenalty.cs")
            .Answer("Bob Lee_8_assignsubmission_file_/ScratchPenalty.cs");
        Assert.That(handed.Read().Submissions.Select(s => s.Name), Is.EqualTo([".Ann", "Bob Lee"]));
    }

    [Test]
    public void Moodles_folders_are_read_from_the_zip_and_as_extracted()
    {
        const string Ann = "Jörg_von der Müller_1234_assignsubmission_file_";
        using var handed = new Handed()
            .Answer($"{Ann}/ScratchPenalty.cs")
            .Answer("Bob Lee_77_assignsubmission_file/UpdateRules.cs")
            .File("../export.zip", new Pack().Answer($"{Ann}/ScratchPenalty.cs").Zip());
        var all = handed.Read().Submissions;
        Assert.That(all.Select(s => (s.Id, s.Name)), Is.EqualTo([("1234", "Jörg_von der Müller"), ("77", "Bob Lee")]));
        Assert.That(handed.Read().Notes.Single(), Is.EqualTo("Read as Moodle's export: 2 submissions."));
        Assert.That(all[1].Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
        var zipped = handed.Only("../export.zip");
        Assert.That((zipped.Id, zipped.Answers[0]), Is.EqualTo((all[0].Id, all[0].Answers[0])));
    }

    [Test]
    public void Moodles_zips_in_the_zip_are_opened_once_and_texts_are_passed_over()
    {
        byte[] work = new Pack().Answer("src/ScratchPenalty.cs").File("deep.zip", new Pack().Zip()).Zip();
        byte[] export = new Pack()
            .File("Ann Lee_5_assignsubmission_file_/work.zip", work)
            .File("Ann Lee_5_assignsubmission_onlinetext_/onlinetext.html", "<p>Done!</p>")
            .File("Bob_6_assignsubmission_onlinetext_onlinetext.html", "<p>None.</p>")
            .Zip();
        using var handed = new Handed().File("../export.zip", export);
        var all = handed.Read(name: "../export.zip").Submissions;
        Assert.That(all.Select(s => s.Id), Is.EqualTo(["5", "6"]));
        Assert.That(all[0].Answers[0].File, Is.EqualTo("work.zip/src/ScratchPenalty.cs"));
        Assert.That(all[0].Notes, Does.Contain("What was typed into Moodle's text field was passed over."));
        Assert.That(all[1].Answers.Select(a => a.Kind), Is.All.EqualTo(AnswerKind.Missing));
    }

    [Test]
    public void Moodles_files_without_folders_are_read_too()
    {
        using var handed = new Handed()
            .Answer("x_1_assignsubmission_file_/UpdateRules.cs")
            .File("Ann_5_assignsubmission_file_ScratchPenalty.cs", Handed.Source("ScratchPenalty"));
        Assert.That(handed.Read().Submissions[1].Answers[0].File, Is.EqualTo("ScratchPenalty.cs"));
    }

    [Test]
    public void Canvas_files_side_by_side_are_sorted_by_student()
    {
        using var handed = new Handed()
            .File("leeann_123_4567_ScratchPenalty.cs", Handed.Source("ScratchPenalty"))
            .File("leeann_123_4568_UpdateRules.cs", Handed.Source("UpdateRules"))
            .File("müllerjörg_LATE_124_4569_ScratchPenalty.cs", Handed.Source("ScratchPenalty"));
        var result = handed.Read();
        Assert.That(result.Notes.Single(), Is.EqualTo("Read as Canvas' export: 2 submissions."));
        Assert.That(
            result.Submissions.Select(s => (s.Id, s.Name)),
            Is.EqualTo([("123", "leeann"), ("124", "müllerjörg")])
        );
        Assert.That(result.Submissions[0].Answers.Count(a => a.Kind == AnswerKind.Found), Is.EqualTo(2));
        Assert.That(result.Submissions[0].At, Is.EqualTo(Handed.At));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Of_Canvas_files_uploaded_anew_the_newest_counts(bool tar)
    {
        Pack pack = new Pack()
            .File("leeann_1_10_ScratchPenalty.cs", Handed.Source("ScratchPenalty", "first"))
            .File("leeann_1_12_ScratchPenalty-10.cs", Handed.Source("ScratchPenalty", "third"))
            .File("leeann_1_11_ScratchPenalty-2.cs", Handed.Source("ScratchPenalty", "second"));
        using var handed = new Handed().File("../x.zip", tar ? pack.TarGz() : pack.Zip());
        Assert.That(handed.First("../x.zip").Source, Does.Contain("third"));
        Assert.That(handed.Only("../x.zip").Notes.Single(), Does.StartWith("Uploaded anew: "));
    }

    [Test]
    public void A_zip_in_a_Canvas_export_is_opened()
    {
        byte[] work = new Pack().Answer("ScratchPenalty.cs").Zip();
        using var handed = new Handed().File("../x.zip", new Pack().File("leeann_1_10_work.zip", work).Zip());
        Assert.That(handed.First("../x.zip").Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void An_export_unpacked_into_a_folder_of_its_own_is_found()
    {
        using var handed = new Handed().Answer("export/Ann_5_assignsubmission_file_/ScratchPenalty.cs");
        Assert.That(handed.Only().Id, Is.EqualTo("5"));
    }

    [Test]
    public void A_student_who_names_a_file_in_the_other_platforms_way_brings_nobody_into_doubt()
    {
        using var handed = new Handed()
            .File("leeann_1_10_ScratchPenalty.cs", Handed.Source("ScratchPenalty"))
            .File("eve_2_11_x_3_assignsubmission_file_y.cs", "");
        Assert.That(handed.Read().Notes[0], Is.EqualTo("Read as Canvas' export: 2 submissions."));
    }

    [Test]
    public void A_mixture_is_asked_about_and_can_be_settled()
    {
        using var handed = new Handed()
            .Answer("Ann_5_assignsubmission_file_/ScratchPenalty.cs")
            .File("leeann_1_10_ScratchPenalty.cs", Handed.Source("ScratchPenalty"));
        Assert.That(
            handed.Trouble(),
            Is.EqualTo("class could be Moodle's export or Canvas' export. Say which: --shape moodle or --shape canvas.")
        );
        var settled = handed.Read(Shape.Moodle);
        Assert.That(settled.Submissions.Single().Id, Is.EqualTo("5"));
        Assert.That(settled.Notes[1], Does.StartWith("Not named as Moodle does, so passed over: leeann_1_10_"));
    }
}
