using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>What a student goes by.</summary>
public sealed class StudentIds
{
    [TestCase("ann")]
    [TestCase("Ann Lee")]
    [TestCase("jörg.müller+1@uni-x.de")]
    [TestCase("s123_4-5")]
    [TestCase("李雷")]
    public void A_harmless_name_is_kept(string id) => Assert.That(Ids.Safe(id), Is.EqualTo(id));

    [TestCase("../bob", "bob-[hash]")]
    [TestCase("=HYPERLINK(\"http://x\")", "HYPERLINK-http-x-[hash]")]
    [TestCase("a,b", "a-b-[hash]")]
    [TestCase("-1+1", "1-1-[hash]")]
    [TestCase("@sum", "sum-[hash]")]
    [TestCase("a  b", "a-b-[hash]")]
    [TestCase("a.", "a-[hash]")]
    [TestCase("con", "con-[hash]")]
    [TestCase("nul.x", "nul-x-[hash]")]
    [TestCase("ann\u202Egpj", "ann-gpj-[hash]")]
    [TestCase("🙂", "student-[hash]")]
    [TestCase("", "student-[hash]")]
    [TestCase("<b>x</b>\t", "b-x-b-[hash]")]
    public void A_harmful_one_becomes_a_readable_part_and_a_hash(string raw, string safe)
    {
        string id = Ids.Safe(raw);
        Assert.That(id, Does.Match($"^{safe.Replace("[hash]", "[0-9a-f]{8}")}$"));
        Assert.That(Ids.Safe(id), Is.EqualTo(id), "safe is safe");
    }

    [Test]
    public void Half_a_character_is_none_and_neither_is_an_escape()
    {
        Assert.That(Ids.Safe("a\ud800"), Does.StartWith("a-"));
        Assert.That(Ids.Safe("a\u001b[2J"), Does.StartWith("a-2J-"));
    }

    [Test]
    public void A_long_one_is_cut()
    {
        Assert.That(Ids.Safe(new string('x', 300)), Has.Length.EqualTo(49));
        Assert.That(Ids.Safe(new string('x', 300)), Is.Not.EqualTo(Ids.Safe(new string('x', 301))));
    }

    [Test]
    public void The_name_it_came_under_is_kept_for_people()
    {
        using var handed = new Handed().Answer("=1+1,\u202Ex/ScratchPenalty.cs");
        Assert.That(handed.Only().Name, Is.EqualTo("=1+1,\u202Ex"));
        Assert.That(handed.Only().Id, Does.StartWith("1-1-x-"));
        Assert.That(handed.Only().Notes.Single(), Does.EndWith(": =1+1,[U+202E]x."));
    }

    [Test]
    public void An_id_that_was_made_is_not_the_schools()
    {
        using var handed = new Handed().Answer("=1+1/ScratchPenalty.cs");
        Assert.That(handed.Only().Handles, Is.EqualTo(Handles.None));
        using var harmless = new Handed().Answer("s123/ScratchPenalty.cs");
        Assert.That(harmless.Only().Handles, Is.EqualTo(Handles.OfSchool("s123")));
    }

    [Test]
    public void Ids_in_an_archive_may_have_any_characters()
    {
        byte[] zip = new Pack().Answer("a:b/ScratchPenalty.cs").Answer("con/ScratchPenalty.cs").Zip();
        using var handed = new Handed().File("../class.zip", zip);
        var all = handed.Read(name: "../class.zip").Submissions;
        Assert.That(all.Select(s => s.Answers[0].Kind), Is.EqualTo([AnswerKind.Found, AnswerKind.Found]));
        Assert.That(all.Select(s => s.Name), Is.EqualTo(["a:b", "con"]));
    }

    [Test]
    public void Whoever_is_called_as_somebody_elses_id_takes_nothing_from_them()
    {
        string made = Ids.Safe("Ann, Lee");
        using var handed = new Handed().Answer($"{made}/ScratchPenalty.cs").Answer("Ann, Lee/ScratchPenalty.cs");
        var all = handed.Read().Submissions;
        Assert.That(all.Select(s => s.Answers[0].Kind), Is.EqualTo([AnswerKind.Found, AnswerKind.Found]));
        Assert.That(all.Single(s => s.Name == "Ann, Lee").Id, Is.EqualTo(made));
        Assert.That(all.Single(s => s.Name == made).Id, Is.Not.EqualTo(made));
    }

    [Test]
    public void Folders_that_differ_by_case_only_are_an_error_for_these_alone()
    {
        using var handed = new Handed()
            .Answer("Ann/ScratchPenalty.cs")
            .Answer("ann/ScratchPenalty.cs")
            .File("ANN.zip", new Pack().Zip())
            .Answer("bob/ScratchPenalty.cs");
        var all = handed.Read().Submissions;
        Assert.That(all.Select(s => s.Id.ToLowerInvariant()), Is.Unique);
        Assert.That(all, Has.Length.EqualTo(4));
        foreach (Submission one in all.Where(s => s.Id != "bob"))
            Assert.That(
                one.Answers.Select(a => (a.Kind, a.Problem)),
                Is.All.EqualTo(
                    (
                        AnswerKind.Ambiguous,
                        "is one of several under the same name, or under names that differ by case only "
                            + "(ANN.zip, Ann/, ann/): keep one, or rename"
                    )
                )
            );
        Assert.That(all.Single(s => s.Id == "bob").Answers[0].Kind, Is.EqualTo(AnswerKind.Found));
    }

    [Test]
    public void Names_in_a_submission_are_told_with_their_hidden_characters_shown()
    {
        using var handed = new Handed().File("ann/a\u202Eb\u001b[31m.txt", "").Answer("ann/\u2066x/ScratchPenalty.cs");
        Assert.That(handed.Only().Notes.Single(), Does.Contain("[U+001B]"));
        Assert.That(handed.First().File, Is.EqualTo("[U+2066]x/ScratchPenalty.cs"));
    }
}
