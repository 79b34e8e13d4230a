using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Rosters that can be read, and are not what they should be.</summary>
public sealed class OddRosters
{
    [TestCase("100.00", new[] { "The roster has a maximum of 100 points, and here 78 are to be had" })]
    [TestCase("\"100,00\"", new[] { "The roster has a maximum of 100 points, and here 78 are to be had" })]
    [TestCase("78.00", new string[0])]
    [TestCase("1e308", new string[0])]
    [TestCase("Infinity", new string[0])]
    [TestCase("-5", new string[0])]
    [TestCase("", new string[0])]
    public void Another_maximum_is_told(string most, string[] notes)
    {
        var roster = Of(
            $"Identifier,Full name,Maximum Grade\nParticipant 7,Ann Lee,{most}\nParticipant 8,Bob Lee,{most}\n"
        );
        Assert.That(
            RosterNotes.Maximum(roster, "Weight decay", 78).Select(note => note.Split(':')[0]),
            Is.EqualTo(notes)
        );
    }

    [TestCase("Weight decay (17)", "Weight decay", "The roster has a maximum of 100 points, and here 78 are to be had")]
    [TestCase("Weight decay", "Weight decay", "The roster has a maximum of 100 points, and here 78 are to be had")]
    [TestCase("Weight decay (17)", "Weight decay (17)", "The roster has a maximum of 100 points, and here 78")]
    [TestCase(
        "Weight decay (late)",
        "Weight decay",
        "The roster has no assignment Weight decay, only Quiz (16), Weight"
    )]
    [TestCase("weight decay (17)", "Weight decay", "The roster has no assignment Weight decay, only Quiz (16), weight")]
    [TestCase("Weight decay (17)", "Quiz", "")]
    public void Canvas_assignments_go_by_their_titles(string title, string assignment, string note)
    {
        var roster = Of(Canvas(title));
        Assert.That(
            RosterNotes.Maximum(roster, assignment, 78).Concat(RosterNotes.Title(roster, assignment)),
            note == "" ? Is.Empty : Has.One.StartsWith(note).And.One.Items
        );
    }

    [Test]
    public void Some_countries_write_a_comma_in_Canvas_too() =>
        Assert.That(
            Of("Student,ID,SIS User ID,Quiz\nPoints Possible,,,\"7,50\"\n\"Lee, Ann\",7,,1\n").Assignments,
            Is.EqualTo([new CanvasColumn("Quiz", 7.5)])
        );

    [Test]
    public void What_is_no_gradebook_of_Canvas_has_no_assignments() =>
        Assert.That(RosterNotes.Title(Of("id,name\nann,Points Possible\n"), "Weight decay"), Is.Empty);

    [Test]
    public void Whom_Canvas_makes_up_is_no_student()
    {
        Assert.That(Of(Canvas("Quiz")).Students.Select(s => s.Name), Is.EqualTo(["Lee, Ann"]));
        Assert.That(
            Of("id,name\n9,\"Student, Test\"\n").Students,
            Has.Length.EqualTo(1),
            "elsewhere somebody may be called so"
        );
    }

    [TestCase(
        "Identifier,Full name\nParticipant 7,Ann Lee\n",
        "leeann_7_9_ScratchPenalty.cs",
        "The roster is Moodle's, and the work is Canvas' export"
    )]
    [TestCase(
        "Student,ID,SIS User ID\n\"Lee, Ann\",7,\n",
        "Ann Lee_7_assignsubmission_file_/ScratchPenalty.cs",
        "The roster is Canvas', and the work is Moodle's export"
    )]
    [TestCase("Student,ID,SIS User ID\n\"Lee, Ann\",7,\n", "leeann_7_9_ScratchPenalty.cs", null)]
    [TestCase("Student,ID,SIS User ID\n\"Lee, Ann\",7,\n", "7/ScratchPenalty.cs", null)]
    [TestCase("id,name\n7,Ann Lee\n", "leeann_7_9_ScratchPenalty.cs", null)]
    public void The_other_platforms_roster_is_told(string csv, string file, string? note)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        string[] told = [.. Of(csv).Join(handed.Read(), Handed.Course).Notes.Where(n => n.StartsWith("The roster is"))];
        Assert.That(told.Select(n => n.Split(':')[0]), Is.EqualTo(note is null ? [] : new[] { note }));
    }

    [TestCase("id,name\nann,\"Ann A\nbob,Bob B\ncid,Cid \"C\"\n", 4)]
    [TestCase("id,name\nann,Ann\n\"bob,Bob\ncid,Cid\n", 5)]
    public void A_quotation_mark_that_is_left_open_swallows_nobody(string csv, int line) =>
        Assert.That(
            () => Of(csv),
            Throws
                .TypeOf<Trouble>()
                .With.Message.EqualTo(
                    $"The roster roster.csv has an id or a name that goes over more than one line and ends in line {line}: a quotation mark is missing, or too many."
                )
        );

    private static string Canvas(string title) =>
        $"Student,ID,SIS User ID,SIS Login ID,Section,Quiz (16),{title},Total\n"
        + "    Points Possible,,,,,78,100.00,(read only)\n"
        + "\"Lee, Ann\",7,s7,alee,A,1,2,3\n\"Student, Test\",8,,x,A,,,\n";

    private static Roster Of(string csv) => Roster.Parse(csv, "roster.csv");
}
