using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>What was handed in, and the rows of the roster that it may belong to.</summary>
public sealed class SameNames
{
    [TestCase(
        "Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs",
        "id,name\ns77,Ann Lee\ns78,Ann Lee\n",
        "5 (Ann Lee) fits 2 rows of the roster (s77, s78), and nobody can tell whose it is: rows without other work need attention. Put 5 into the right row, in a column user id."
    )]
    [TestCase(
        "Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs",
        "ID number,Full name\ns77,Ann Lee\ns78,Ann Lee\n",
        "need attention. Put Participant 5 into the right row, in a column Identifier."
    )]
    [TestCase(
        "leeann_5_9_ScratchPenalty.cs",
        "Student,ID,SIS User ID\n\"Lee, Ann\",,s77\n\"Lee, Ann\",,s78\n",
        "need attention. Put 5 into the right row, in the column ID."
    )]
    [TestCase(
        "leeann_5_9_ScratchPenalty.cs",
        "Identifier,Full name,ID number\nParticipant 8,Ann Lee,s77\nParticipant 9,Ann Lee,s78\n",
        "need attention. Give the roster of the platform that the work came from."
    )]
    [TestCase(
        "Lee, Ann/ScratchPenalty.cs",
        "Identifier,Full name,ID number\nParticipant 8,Ann Lee,s77\nParticipant 9,Ann Lee,s78\n",
        "need attention. Name it by the right row's id, or put Lee-Ann-6ea79a99 there into a column user id."
    )]
    [TestCase(
        "ann lee/ScratchPenalty.cs",
        "id,name\ns77,Ann Lee\ns78,Ann Lee\n",
        "ann lee fits 2 rows of the roster (s77, s78), and nobody can tell whose it is: rows without other work need attention. Name it by the right row's id, or put ann lee there into a column user id."
    )]
    [TestCase(
        "al/ScratchPenalty.cs",
        "id,login,name\ns77,al,Ann Lee\ns78,al,Alf Low\n",
        "al fits 2 rows of the roster (s77, s78), and nobody can tell whose it is: rows without other work need attention. Name it by the right row's id, or put al there into a column user id."
    )]
    public void What_fits_two_rows_is_neither_guessed_nor_a_zero(string file, string csv, string note)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        var joined = Joined(handed, csv);
        var (rows, work) = (joined.Submissions.Where(IsRow).ToList(), joined.Submissions.Single(s => !IsRow(s)));
        Assert.That(rows.SelectMany(s => s.Answers).Select(a => a.Kind), Is.All.EqualTo(AnswerKind.Ambiguous));
        Assert.That(rows.Select(s => s.Handles.SisUser + s.Handles.IdNumber), Has.Exactly(2).Items.And.All.Not.Empty);
        Assert.That((work.Answers[0].Kind, work.Handles.SisUser), Is.EqualTo((AnswerKind.Found, "")));
        Assert.That(joined.Notes[^1], Does.EndWith(note));
        Assert.That(joined.Notes, Has.None.Contains("Not on the roster").And.None.Contains("handed in nothing"));
    }

    [TestCase("Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs", "id,name,user id\ns77,Ann Lee,5\ns78,Ann Lee,\n")]
    [TestCase(
        "Ann Lee_5_assignsubmission_file_/ScratchPenalty.cs",
        "ID number,Full name,Identifier\ns77,Ann Lee,Participant 5\ns78,Ann Lee,\n"
    )]
    [TestCase("leeann_5_9_ScratchPenalty.cs", "Student,ID,SIS User ID\n\"Lee, Ann\",5,s77\n\"Lee, Ann\",,s78\n")]
    [TestCase("s77/ScratchPenalty.cs", "id,name\ns77,Ann Lee\ns78,Ann Lee\n")]
    [TestCase("ann lee/ScratchPenalty.cs", "id,name,user id\ns77,Ann Lee,ann lee\ns78,Ann Lee,\n")]
    public void What_the_note_advises_settles_it(string file, string csv)
    {
        using var handed = new Handed().File(file, Handed.Source("ScratchPenalty"));
        var joined = Joined(handed, csv);
        var found = joined.Submissions.ToLookup(s => s.Answers[0].Kind);
        Assert.That(
            found[AnswerKind.Found].Single().Handles,
            Has.Property("SisUser").EqualTo("s77").Or.Property("IdNumber").EqualTo("s77")
        );
        Assert.That(found[AnswerKind.Missing].Single().Id, Is.EqualTo("s78"));
        Assert.That(
            joined.Notes[^1],
            Does.Match(@"^1 student of the roster handed in nothing: s78 \((Ann Lee|Lee, Ann)\)\.$")
        );
    }

    [Test]
    public void Of_two_rows_that_something_fits_the_one_with_work_of_its_own_keeps_that()
    {
        using var handed = new Handed().Answer("ann lee/ScratchPenalty.cs").Answer("s77/ScratchPenalty.cs");
        var joined = Joined(handed, "id,name\ns77,Ann Lee\ns78,Ann Lee\n");
        Assert.That(
            joined.Submissions.Select(s => (s.Id, s.Answers[0].Kind)),
            Is.EqualTo([("ann lee", AnswerKind.Found), ("s77", AnswerKind.Found), ("s78", AnswerKind.Ambiguous)])
        );
    }

    [Test]
    public void An_accent_that_is_written_in_another_way_makes_no_zero()
    {
        const string Composed = "Z\u00E9n\u00F6 Ad\u00E1";
        const string Decomposed = "Ze\u0301no\u0308 Ada\u0301";
        using var handed = new Handed().Answer($"{Decomposed}_5_assignsubmission_file_/ScratchPenalty.cs");
        var joined = Joined(handed, $"ID number,Full name\ns77,{Composed}\ns78,Zeno Ada\n");
        Assert.That(
            joined.Submissions.Select(s => (s.Id, s.Answers[0].Kind)),
            Is.EqualTo([("5", AnswerKind.Found), ("s77", AnswerKind.Ambiguous), ("s78", AnswerKind.Missing)])
        );
        Assert.That(joined.Notes, Has.One.Contains("has nearly the name of s77 on the roster"));
    }

    [Test]
    public void Names_of_other_scripts_that_are_as_long_are_not_nearly_the_same()
    {
        using var handed = new Handed().Answer("王小明_5_assignsubmission_file_/ScratchPenalty.cs");
        var joined = Joined(handed, "ID number,Full name\ns77,李大文\n");
        Assert.That(joined.Submissions.Single(s => s.Id == "s77").Answers[0].Kind, Is.EqualTo(AnswerKind.Missing));
        Assert.That(joined.Notes, Has.One.EqualTo("Not on the roster: 5 (王小明)."));
    }

    [Test]
    public void Beside_one_students_work_nobody_is_missing()
    {
        using var handed = new Handed().Answer("ScratchPenalty.cs");
        var joined = Roster
            .Parse("id,name\nclass,Ann Lee\nbob,Bob Ray\n", "roster.csv")
            .Join(handed.Read(Shape.Single), Handed.Course, isClass: false);
        Assert.That(joined.Submissions.Select(s => (s.Id, s.Name)), Is.EqualTo([("class", "Ann Lee")]));
    }

    private static bool IsRow(Submission submission) => submission.Id is "s77" or "s78" or "8" or "9";

    private static IntakeResult Joined(Handed handed, string csv) =>
        Roster.Parse(csv, "roster.csv").Join(handed.Read(), Handed.Course);
}
