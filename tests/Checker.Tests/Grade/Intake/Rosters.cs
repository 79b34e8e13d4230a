using System.Text;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Who is in the class, and who handed in nothing.</summary>
public sealed class Rosters
{
    [TestCase(
        "Student,ID,SIS Login ID,Section\n    Points Possible,,,\n\"Lee, Ann\",7,alee,A\n",
        "7",
        "Lee, Ann",
        "7 alee"
    )]
    [TestCase(
        "First name,Last name,ID number,Email address\nAnn,Lee,s7,ann@x.de\n",
        "s7",
        "Ann Lee",
        "s7 ann@x.de ann"
    )]
    [TestCase("Identifier,Full name\nParticipant 7,Ann Lee\n", "7", "Ann Lee", "7")]
    [TestCase(
        "\"identifier\",\"github_username\",\"github_id\",\"name\"\n\"s7\",\"alee\",\"1\",\"\"\n",
        "alee",
        "alee",
        "alee s7"
    )]
    [TestCase("NACHNAME;Vorname;E-Mail\r\nLee;Ann;ann@x.de\r\n\r\n", "ann@x.de", "Ann Lee", "ann@x.de ann")]
    [TestCase("name\temail\tid\nAnn \"the\" Lee\ta@b\t=7\n", "7-[hash]", "Ann \"the\" Lee", "=7 a@b a")]
    public void Its_usual_forms_are_read(string csv, string id, string name, string keys)
    {
        RosterStudent student = Of(csv).Students.Single();
        Assert.That(student.Id, Does.Match($"^{id.Replace("[hash]", "[0-9a-f]{8}")}$"));
        Assert.That(student.Name, Is.EqualTo(name));
        Assert.That(string.Join(' ', student.Keys), Is.EqualTo(keys));
    }

    [Test]
    public void Encodings_go_by_the_mark()
    {
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode])
            Assert.That(
                Of([.. encoding.GetPreamble(), .. encoding.GetBytes("id;name\n1;Jörg\n")]).Students.Single().Name,
                Is.EqualTo("Jörg")
            );
        Assert.That(Trouble(Encoding.Latin1.GetBytes("id;name\n1;Jörg\n")), Does.Contain("is not UTF-8 text (byte 11"));
    }

    [Test]
    public void Columns_that_tell_no_id_are_listed() =>
        Assert.That(
            Trouble("Vorname,Punkte\nAnn,3\n"u8.ToArray()),
            Is.EqualTo(
                "The roster roster.csv has no column for ids (such as id, ID number, SIS Login ID, github_username or email). "
                    + "Its columns are: Vorname, Punkte. Platforms name them in your language there: export it in English."
            )
        );

    [Test]
    public void Nothing_to_read_is_told()
    {
        Assert.That(Trouble([]), Does.Contain("is empty"));
        using var handed = new Handed();
        Assert.That(
            Assert.Throws<Trouble>(() => Read(handed.PathOf("roster.csv"))).Message,
            Is.EqualTo("There is no roster file roster.csv.")
        );
    }

    [Test]
    public void Students_get_their_names_and_who_handed_in_nothing_is_listed()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").Answer("Eve/ScratchPenalty.cs");
        var joined = Joined(handed, "id,name\nANN,Ann Lee\nbob,Bob Ray\nbob,Bob Ray\n");
        Assert.That(
            joined.Submissions.Select(s => (s.Id, s.Name)),
            Is.EqualTo([("Eve", "Eve"), ("ann", "Ann Lee"), ("bob", "Bob Ray")])
        );
        Assert.That(
            joined.Submissions[2].Answers.Select(a => a.Kind),
            Is.EqualTo(Enumerable.Repeat(AnswerKind.Missing, 3))
        );
        Assert.That(
            joined.Notes.Skip(1),
            Is.EqualTo([
                "On the roster more than once: bob.",
                "Not on the roster: Eve.",
                "1 student of the roster handed in nothing: bob (Bob Ray).",
            ])
        );
    }

    [TestCase("leeann_5_9_ScratchPenalty.cs", "Lee, Ann")]
    [TestCase("leeann_5_9_ScratchPenalty.cs", "Ann Lee")]
    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "Ann Lee")]
    public void Where_no_key_fits_a_name_that_is_there_once_does(string file, string name)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        var joined = Joined(handed, $"id,name\ns77,\"{name}\"\ns78,Bob\n");
        Assert.That(joined.Submissions.Select(s => (s.Id, s.Name)), Is.EqualTo([("5", name), ("s78", "Bob")]));
    }

    [Test]
    public void An_id_that_was_made_safe_is_found_by_what_it_was()
    {
        using var handed = new Handed().Answer("a,b/ScratchPenalty.cs");
        Assert.That(Joined(handed, "id;name\na,b;Ann\n").Submissions.Single().Name, Is.EqualTo("Ann"));
    }

    [Test]
    public void Of_two_submissions_of_one_student_the_better_key_decides()
    {
        using var handed = new Handed().Answer("ann/ScratchPenalty.cs").Answer("s7/ScratchPenalty.cs");
        var joined = Joined(handed, "id,login,name\ns7,ann,Ann Lee\n");
        Assert.That(joined.Submissions.Select(s => (s.Id, s.Name)), Is.EqualTo([("ann", "ann"), ("s7", "Ann Lee")]));
        Assert.That(Told(joined.Submissions[0].Handles), Is.EqualTo("- - - - -"), "it must not bring its marks to Ann");
        Assert.That(joined.Notes, Does.Contain("More than one submission of Ann Lee: ann, s7; s7 counts as theirs."));
    }

    [Test]
    public void Of_two_that_go_by_the_name_alone_nobody_can_tell()
    {
        using var handed = new Handed()
            .Answer("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs")
            .Answer("Ann Lee_6_assignsubmission_file_/ScratchPenalty.cs");
        var joined = Joined(handed, "ID number,Full name\ns7,Ann Lee\n");
        Assert.That(joined.Submissions.Select(s => Told(s.Handles)), Is.EqualTo(["5 - - - -", "6 - - - -"]));
        Assert.That(joined.Notes, Does.Contain("More than one submission of Ann Lee: 5, 6; none counts as theirs."));
    }

    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "Full name,ID number\nAnn Lee,s7\n", "5 s7 - - -")]
    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "name,id\nAnn Lee,s7\n", "5 s7 - s7 s7")]
    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "name,id\nAnn,5\n", "5 - - - -")]
    [TestCase(
        "leeann_5_9_ScratchPenalty.cs",
        "Student,ID,SIS User ID,SIS Login ID\n\"Lee, Ann\",5,s7,al\n",
        "- - 5 s7 al"
    )]
    [TestCase("al/ScratchPenalty.cs", "Student,ID,SIS User ID,SIS Login ID\n\"Lee, Ann\",5,s7,al\n", "- - 5 s7 al")]
    [TestCase("5/ScratchPenalty.cs", "Identifier,Full name\nParticipant 5,Ann Lee\n", "5 - - - -")]
    [TestCase("5/ScratchPenalty.cs", "name,id\nAnn,5\n", "- 5 - 5 5")]
    [TestCase("ann/ScratchPenalty.cs", "name,id,user id\nAnn,12/345,ann\n", "- 12/345 - 12/345 12/345")]
    [TestCase("5/ScratchPenalty.cs", "name,id\nBob,6\n", "- - - - -")]
    [TestCase("s7/ScratchPenalty.cs", "identifier,github_username\nP-9,s7\n", "- s7 - s7 s7")]
    public void What_platforms_know_a_student_by_is_kept(string file, string csv, string handles)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        Assert.That(Told(Joined(handed, csv).Submissions.Single(s => s.Id is not "6").Handles), Is.EqualTo(handles));
    }

    [TestCase("leeann_5_9_ScratchPenalty.cs", "Identifier,Full name\nParticipant 5,Bob Ray\n")]
    [TestCase("leeann_5_9_ScratchPenalty.cs", "ID number,Full name\n5,Bob Ray\n")]
    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "Student,ID,SIS User ID\nBob Ray,5,s5\n")]
    public void A_number_of_another_platform_is_somebody_else(string file, string csv)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        var joined = Joined(handed, csv);
        Assert.That(joined.Notes, Has.One.StartsWith("Not on the roster: 5 ("));
        Assert.That(joined.Submissions.Single(s => s.Id == "5").Name, Is.Not.EqualTo("Bob Ray"));
        Assert.That(joined.Submissions.Single(s => s.Id != "5").Name, Is.EqualTo("Bob Ray"), "handed in nothing");
    }

    [TestCase("ID number,Full name\ns7,Ann Lee\n", "- s7 - - -")]
    [TestCase("id,name\ns7,Ann Lee\n", "- s7 - s7 s7")]
    public void And_of_who_handed_in_nothing(string csv, string handles)
    {
        using var handed = new Handed().Answer("bob/ScratchPenalty.cs");
        Assert.That(Told(Joined(handed, csv).Submissions.Single(s => s.Id == "s7").Handles), Is.EqualTo(handles));
    }

    private static string Told(Handles handles) =>
        string.Join(
            ' ',
            new[] { handles.Participant, handles.IdNumber, handles.Canvas, handles.SisUser, handles.SisLogin }.Select(
                h => h.Length > 0 ? h : "-"
            )
        );

    private static IntakeResult Joined(Handed handed, string csv) => Of(csv).Join(handed.Read(), Handed.Course);

    private static Roster Of(string csv) => Of(Encoding.UTF8.GetBytes(csv));

    private static Roster Of(byte[] csv)
    {
        using var handed = new Handed().File("../roster.csv", csv);
        return Read(handed.PathOf("../roster.csv"));
    }

    private static Roster Read(string path)
    {
        var file = OwnFile.Read(path, "roster");
        return Roster.Parse(file.Text, file.Name);
    }

    private static string Trouble(byte[] csv) => Assert.Throws<Trouble>(() => Of(csv))!.Message;
}
