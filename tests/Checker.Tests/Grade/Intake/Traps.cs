using System.Net.Sockets;
using WeightDecay.Checking.Grade;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Names that lead elsewhere, and files that are none.</summary>
public sealed class Traps
{
    private const string NoFile = "is no file but a pipe, a socket or a device";

    [TestCase("../../ScratchPenalty.cs", "has a name that leads out of its folder")]
    [TestCase("a/../../../ScratchPenalty.cs", "has a name that leads out of its folder")]
    [TestCase("/ScratchPenalty.cs", "has a name that begins at the root of a disk")]
    [TestCase(@"..\..\ScratchPenalty.cs", "has a backslash in its name")]
    [TestCase(@"C:\ScratchPenalty.cs", "has a backslash in its name")]
    [TestCase("C:/ScratchPenalty.cs", "has a colon in its name")]
    [TestCase("a\u0007b/ScratchPenalty.cs", "has a control character in its name")]
    [TestCase("a./ScratchPenalty.cs", "has a name that ends in a dot or a space")]
    [TestCase("a /ScratchPenalty.cs", "has a name that ends in a dot or a space")]
    [TestCase("nul/ScratchPenalty.cs", "has the name of a device")]
    [TestCase("COM¹.x/ScratchPenalty.cs", "has the name of a device")]
    public void A_name_that_is_a_trap_is_told_and_spoils_nothing_else(string name, string problem)
    {
        foreach (Func<Pack, byte[]> packed in (Func<Pack, byte[]>[])[p => p.Zip(), p => p.Tar()])
        {
            using var handed = new Handed().File(
                "ann.zip",
                packed(new Pack().Answer(name, "evil").Answer("UpdateRules.cs"))
            );
            Assert.That((handed.First().Kind, handed.First().Problem), Is.EqualTo((AnswerKind.Rejected, problem)));
            Assert.That(handed.Only().Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
        }
    }

    [Test]
    public void Where_there_is_a_good_file_too_the_trap_is_a_note()
    {
        byte[] zip = new Pack().Answer("../../ScratchPenalty.cs", "evil").Answer("w/ScratchPenalty.cs", "good").Zip();
        using var handed = new Handed().File("ann.zip", zip);
        Assert.That(handed.First().Source, Does.Contain("good"));
        Assert.That(
            handed.Only().Notes.Single(),
            Is.EqualTo("Passed over: ../../ScratchPenalty.cs (has a name that leads out of its folder).")
        );
    }

    [Test]
    public void In_a_class_archive_a_trap_belongs_to_its_student_or_to_nobody()
    {
        byte[] zip = new Pack()
            .Answer("a_1_assignsubmission_file_/../b_2_assignsubmission_file_/ScratchPenalty.cs", "evil")
            .Answer("b_2_assignsubmission_file_/ScratchPenalty.cs", "good")
            .Answer("../b_2_assignsubmission_file_/UpdateRules.cs", "evil")
            .Answer("/b_2_assignsubmission_file_/UpdateRules.cs", "evil")
            .Zip();
        using var handed = new Handed().File("../x.zip", zip);
        var result = handed.Read(name: "../x.zip");
        Assert.That(result.Submissions[0].Answers[0].Problem, Is.EqualTo("has a name that leads out of its folder"));
        Assert.That(result.Submissions[1].Answers[0].Source, Does.Contain("good"));
        Assert.That(result.Submissions[1].Answers[2].Kind, Is.EqualTo(AnswerKind.Missing));
        Assert.That(result.Notes[^1], Does.StartWith("Names that lead out of the archive, so passed over: "));
    }

    [Test]
    public void Links_are_not_followed()
    {
        using var handed = new Handed()
            .Answer("../solution/ScratchPenalty.cs", "the instructor's")
            .Answer("ann/UpdateRules.cs");
        handed
            .Link("ann/ScratchPenalty.cs", handed.PathOf("../solution/ScratchPenalty.cs"))
            .Link("ann/src", handed.PathOf("../solution"))
            .Link("bob", handed.PathOf("../solution"));
        var all = handed.Read().Submissions;
        Assert.That(
            (all[0].Answers[0].Kind, all[0].Answers[0].Problem),
            Is.EqualTo((AnswerKind.Rejected, "is a link"))
        );
        Assert.That(all[0].Answers[2].Kind, Is.EqualTo(AnswerKind.Found));
        Assert.That(all[0].Notes.Single(), Is.EqualTo("Passed over: ScratchPenalty.cs, src (is a link)."));
        Assert.That(all[1].Answers[0].Problem, Is.EqualTo("can't be judged: bob is a link"));
    }

    [Test, Platform("Linux")] // elsewhere names are text
    public void A_name_that_is_not_in_UTF8_is_told_as_what_it_is()
    {
        using var handed = new Handed().Answer("bob/ScratchPenalty.cs");
        handed.Run("sh", "-c", $"mkdir \"$(printf '{handed.PathOf("M")}\\374ller')\"");
        string[] problems = [.. handed.Read().Submissions.Select(s => $"{s.Answers[0].Problem}")];
        handed.Run("sh", "-c", $"rmdir '{handed.PathOf("M")}'*"); // .NET can't
        Assert.That(problems, Has.Length.EqualTo(2));
        Assert.That(problems, Has.One.Contains("has a name that is not in UTF-8: give it another"));
    }

    [Test]
    public void A_link_to_a_device_is_a_link()
    {
        using var handed = new Handed().Folder("ann").Link("ann/ScratchPenalty.cs", "/dev/zero");
        Assert.That(handed.First().Problem, Is.EqualTo("is a link"));
    }

    [Test]
    public void Links_in_archives_are_told_by_their_kind()
    {
        Pack pack = new Pack().Link("ScratchPenalty.cs", "/etc/passwd");
        using var handed = new Handed().File("ann.zip", pack.Zip()).File("bob.tar", pack.Tar());
        Assert.That(handed.Read().Submissions.Select(s => s.Answers[0].Problem), Is.All.EqualTo("is a link"));
    }

    [Test]
    public void A_pipe_is_not_waited_for()
    {
        using var handed = new Handed()
            .Folder("ann")
            .Fifo("ann/ScratchPenalty.cs")
            .File("bob.tar", new Pack().Fifo("ScratchPenalty.cs").Tar());
        Assert.That(handed.Read().Submissions.Select(s => s.Answers[0].Problem), Is.All.EqualTo(NoFile));
    }

    [Test]
    public void A_socket_is_no_file()
    {
        using var handed = new Handed().Folder("ann");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(handed.PathOf("ann/ScratchPenalty.cs")));
        Assert.That(handed.First().Problem, Is.EqualTo(NoFile));
    }

    [Test]
    public void A_hard_link_is_read_by_its_content()
    {
        using var handed = new Handed()
            .Answer("ann/ScratchPenalty.cs", "ann's")
            .Folder("bob")
            .HardLink("bob/ScratchPenalty.cs", "ann/ScratchPenalty.cs");
        Assert.That(handed.Read().Submissions[1].Answers[0].Source, Does.Contain("ann's"));
    }

    [Test]
    public void A_hard_link_in_a_tar_is_a_copy_of_what_is_in_the_tar()
    {
        byte[] tar = new Pack()
            .Answer("a/ScratchPenalty.cs", "a's")
            .HardLink("b/ScratchPenalty.cs", "a/ScratchPenalty.cs")
            .HardLink("b/UpdateRules.cs", "/etc/passwd")
            .Tar();
        using var handed = new Handed().File("../class.tar", tar);
        var b = handed.Read(name: "../class.tar").Submissions[1];
        Assert.That(b.Answers[0].Source, Does.Contain("a's"));
        Assert.That(b.Answers[2].Problem, Is.EqualTo("is a link to what is not in the archive"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void One_name_twice_in_an_archive_is_not_chosen_between(bool tar)
    {
        Pack pack = new Pack()
            .Answer("ScratchPenalty.cs", "one")
            .Answer("ScratchPenalty.cs", "two")
            .Answer("UpdateRules.cs")
            .Answer("UpdateRules.cs");
        using var handed = new Handed().File("ann.zip", tar ? pack.Tar() : pack.Zip());
        Assert.That(handed.First().Kind, Is.EqualTo(AnswerKind.Ambiguous));
        Assert.That(handed.Only().Answers[2].Kind, Is.EqualTo(AnswerKind.Found), "the same twice is one");
    }
}
