using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>
/// A learner's wrong text is left beside the verified one, where a diff tool opens it. A stranger's is not: a class of them
/// would fill the instructor's kit, and the screen.
/// </summary>
public sealed class StrangersTexts
{
    private const string Right = "return A.square().sum(dim: 0);";
    private const string Wrong = "return A.square().sum(dim: 0) + 0.3125;";

    [Test]
    public void What_a_stranger_gives_is_not_written_into_the_kit()
    {
        using var bench = new Bench();
        Exercise exercise = Catalogue.Of(Repository.Kit).Exercises.Single(e => e.Class == "FrobeniusIdentity");
        Subject solution = Subjects.Solution(Repository.Kit, exercise);
        var judged = bench.Judge(exercise, solution with { Source = solution.Source.Replace(Right, Wrong) });
        Verdict table = judged.Specs.Single(v => v.Message?.Contains(".verified.txt") == true);
        Assert.That(table.Kind, Is.EqualTo(VerdictKind.Failed));
        Assert.That(Received(exercise).Where(text => text.Contains("10.31")), Is.Empty);
    }

    // Other tests may write others' texts there at the same time.
    private static IEnumerable<string> Received(Exercise exercise) =>
        Directory
            .EnumerateFiles(Repository.Kit.Specs(exercise), "*.received.txt")
            .ToList()
            .Where(File.Exists)
            .Select(File.ReadAllText);
}
