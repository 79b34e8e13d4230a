using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Alike;

namespace WeightDecay.Checking.Tests.Grade.Alike;

public sealed class LookAlike
{
    private static readonly Exercise Rules = Answers.Course.Single(e => e.Name == "03-UpdateRules");

    private static IEnumerable<Exercise> Course => Answers.Course;

    [Test]
    public void Other_names_comments_and_layout_hide_no_copy()
    {
        string answer = Answers.Alternatives(Rules)[2];
        var pair = Answers.Alike(Rules, answer, Answers.Disguised(answer)).Single();
        Assert.That((pair.Exercise, pair.First, pair.Second, pair.Share), Is.EqualTo((Rules, "s000", "s001", 1.0)));
    }

    [TestCaseSource(nameof(Course))]
    public void Independent_answers_are_not_alike(Exercise exercise) =>
        Assert.That(Answers.Alike(exercise, [Answers.Solution(exercise), .. Answers.Alternatives(exercise)]), Is.Empty);

    [TestCaseSource(nameof(Course))]
    public void Who_leaves_the_stub_as_it_is_copies_nobody(Exercise exercise) =>
        Assert.That(Answers.Alike(exercise, Answers.Handed(exercise), Answers.Handed(exercise), ""), Is.Empty);

    [Test]
    public void The_obvious_way_to_write_it_is_nobodys()
    {
        string[] others = [.. Answers.Alternatives(Rules)];
        string usual = Answers.Solution(Answers.Course.Single(e => e.Name == "09-Subspace"));
        Assert.That(
            Answers.Alike(Rules, [usual, usual, usual, usual]),
            Has.Length.EqualTo(6),
            "four of four may be a ring"
        );
        Assert.That(
            Answers.Alike(Rules, [usual, usual, usual, usual, usual, .. others]),
            Is.Empty,
            "five of eight are too many"
        );
    }

    [Test]
    public void Half_a_copy_is_not_reported_and_most_of_one_is()
    {
        string[] members = Answers.Alternatives(Rules)[2].Split("    public static ");
        string half = string.Join("    public static ", members.Take(members.Length / 2)) + "}";
        string whole = Answers.Alternatives(Rules)[2];
        string other = whole.Replace(
            "    public static Tensor L1After",
            "    private static int Own() => 1;\n    public static Tensor L1After"
        );
        Assert.That(Answers.Alike(Rules, whole, other).Single().Share, Is.InRange(0.8, 0.99));
        Assert.That(Answers.Alike(Rules, Answers.Alternatives(Rules)[0] + half, whole), Is.Empty);
    }

    [Test]
    public void Only_what_was_found_is_compared_and_exercise_by_exercise()
    {
        string source = Answers.Alternatives(Rules)[2];
        var answer = new Answer(Rules, AnswerKind.Found, Rules.FileName, source);
        var pairs = LookAlikes.Of(
            [
                Answers.Submission("a", answer),
                Answers.Submission("b", answer with { Kind = AnswerKind.Rejected }),
                Answers.Submission("c", answer with { Exercise = Answers.Course[0] }),
            ],
            []
        );
        Assert.That(pairs, Is.Empty);
    }

    // Each would end a process in which the lexer calls itself for it.
    [TestCase("$\"{"), TestCase("#if ("), TestCase("("), TestCase("#if !"), TestCase("\"\"\"")]
    public void Code_that_is_nested_without_end_is_only_long(string opening)
    {
        string deep = opening.StartsWith('#')
            ? "#if " + string.Concat(Enumerable.Repeat(opening[4..], 80_000))
            : string.Concat(Enumerable.Repeat(opening, 80_000));
        Assert.That(Answers.Alike(Rules, deep, "class A;"), Is.Empty);
    }
}
