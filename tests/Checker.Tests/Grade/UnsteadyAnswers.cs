using System.Threading;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Grade.Corpus;
using WeightDecay.Checking.Tests.Grade.Intake;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A function that gives one thing now and another then is flagged, for a person to look at.</summary>
public sealed class UnsteadyAnswers
{
    private const string Right = "return 0.5 * w.square().sum();";
    private static readonly Exercise Exercise = HostileClass.Course[0];

    [TestCase("return (calls++ < 30 ? 0.5 : new Random().NextDouble()) * w.square().sum();", Flag.NotDeterministic)]
    [TestCase("return w.square().sum();")]
    [TestCase(
        "throw new ArgumentException(\"L2Penalty gave another value the second time that it was asked the same: "
            + "for the same arguments it must always give the same.\");"
    )]
    [TestCase(Right)]
    public void That_alone_is(string body, params string[] flags)
    {
        string source = HostileClass
            .Solution(Exercise)
            .Replace(Right, body)
            .Replace(
                "public static class ScratchPenalty\n{",
                "public static class ScratchPenalty\n{ static int calls;"
            );
        using var handed = new Handed().File($"ann/{Exercise.FileName}", source);
        using var folder = new TemporaryFolder();
        var course = new Course(Repository.Kit, [Exercise]);
        var grader = new Grader(Repository.Kit, course, Ward.Setting, new Store(folder.PathOf("store")), _ => { });
        var read = Submissions.Read(handed.PathOf("."), [Exercise], new IntakeLimits());
        Graded graded = grader.Grade(read.Submissions, CancellationToken.None).Single();
        Assert.That(graded.Flags, Is.EqualTo(flags), string.Join('\n', graded.Outcome.Verdicts.Select(v => v.Message)));
    }
}
