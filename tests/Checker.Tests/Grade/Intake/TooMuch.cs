using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Submissions that are to swamp the grader.</summary>
public sealed class TooMuch
{
    private static readonly byte[] Zeros = new byte[40_000_000];

    [Test]
    public void A_source_that_is_too_large_costs_its_exercise()
    {
        using var handed = new Handed()
            .File("ann/ScratchPenalty.cs", new byte[256_001])
            .Answer("ann/UpdateRules.cs")
            .File("bob.zip", new Pack().File("ScratchPenalty.cs", Zeros).Zip())
            .File("cy.tar", new Pack().File("ScratchPenalty.cs", Zeros).Tar());
        var all = handed.Read().Submissions;
        Assert.That(all.Select(s => s.Answers[0].Problem), Is.All.EqualTo("is larger than 256 kB"));
        Assert.That(all[0].Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void A_bomb_that_nobody_asked_for_does_not_go_off()
    {
        using var handed = new Handed().File("ann.zip", new Pack().File("x.bin", Zeros).Answer("UpdateRules.cs").Zip());
        Assert.That(handed.Only().Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void A_packed_tar_that_grows_out_of_proportion_is_stopped()
    {
        using var handed = new Handed().File("ann.tar.gz", new Pack().File("x.bin", Zeros).TarGz());
        Assert.That(
            handed.First().Problem,
            Is.EqualTo("can't be judged: ann.tar.gz unpacks to more than 200 times its size")
        );
    }

    [Test]
    public void A_tar_is_read_no_further_than_the_limit()
    {
        byte[] noise = new byte[200_000];
        new Random(1).NextBytes(noise);
        using var handed = new Handed { Limits = new IntakeLimits(StreamedBytes: 100_000) }.File(
            "ann.tar.gz",
            new Pack().File("x.bin", noise).TarGz()
        );
        Assert.That(handed.First().Problem, Does.EndWith("unpacks to more than 100,000 bytes"));
    }

    [Test]
    public void An_archive_in_a_folder_in_a_zip_is_held_only_if_it_is_small()
    {
        byte[] inner = new Pack().File("x.bin", new byte[5_000]).Zip();
        byte[] large = new byte[20_000];
        inner.CopyTo(large, 0);
        using var handed = new Handed { Limits = new IntakeLimits(HeldBytes: 10_000) }.File(
            "../x.zip",
            new Pack().File("a_1_assignsubmission_file_/work.zip", large).Zip()
        );
        Assert.That(
            handed.First("../x.zip").Problem,
            Does.Contain("work.zip is larger than 10,000 bytes: pack it without bin and obj")
        );
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Twenty_thousand_entries_are_too_many(bool tar)
    {
        var pack = new Pack();
        for (int i = 0; i < 20_000; i++)
            pack.File($"{i}.txt");
        using var handed = new Handed().File("ann.zip", tar ? pack.Tar() : pack.Zip()).Answer("bob/ScratchPenalty.cs");
        var all = handed.Read().Submissions;
        Assert.That(all[0].Answers[0].Problem, Is.EqualTo("can't be judged: ann.zip holds more than 10,000 files"));
        Assert.That(all[1].Answers[0].Kind, Is.EqualTo(AnswerKind.Found));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Entries_are_counted_before_objects_are_made_of_them_whatever_the_header_says(bool tar)
    {
        var pack = new Pack();
        for (int i = 0; i < 50; i++)
            pack.File($"bin/{i}.dll");
        byte[] bytes = tar ? pack.Tar() : pack.Zip();
        if (!tar)
            bytes[^12] = bytes[^14] = 1;
        using var handed = new Handed { Limits = new IntakeLimits(ArchiveEntries: 49) }.File("ann.zip", bytes);
        Assert.That(handed.First().Problem, Is.EqualTo("can't be judged: ann.zip holds more than 49 files"));
    }

    [Test]
    public void Outputs_and_repositories_do_not_count()
    {
        using var handed = new Handed { Limits = new IntakeLimits(SubmissionFiles: 1) }
            .Answer("ann/ScratchPenalty.cs")
            .File("ann/.git/a", "")
            .File("ann/bin/b", "")
            .File("ann/bin/c", "");
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void All_answers_together_have_a_limit()
    {
        using var handed = new Handed { Limits = new IntakeLimits(SubmissionBytes: 1_000_000) };
        foreach (string folder in (string[])["a", "b", "c", "d", "e", "f"])
            handed.File($"ann/{folder}/ScratchPenalty.cs", new byte[200_000]);
        Assert.That(handed.First().Problem, Is.EqualTo("can't be judged: ann/ holds more than 1 MB of answers"));
    }

    [Test]
    public void Archives_in_archives_end_at_the_second()
    {
        byte[] bytes = new Pack().Answer("ScratchPenalty.cs").Zip();
        for (int i = 0; i < 50; i++)
            bytes = new Pack().File("inner.zip", bytes).Zip();
        using var handed = new Handed().File("ann.zip", bytes);
        Assert.That(
            handed.First().Problem,
            Is.EqualTo(
                "was not found, and may be in an archive: inner.zip is an archive in an archive, which is not opened"
            )
        );
    }

    [Test]
    public void Names_without_end_are_cut_in_what_is_told()
    {
        using var handed = new Handed().File("ann.zip", new Pack().File(new string('x', 60_000)).Zip());
        Assert.That(handed.Only().Notes.Single(), Has.Length.LessThan(200));
    }
}
