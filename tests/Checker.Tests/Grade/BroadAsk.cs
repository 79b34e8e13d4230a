using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What a student's spec asks for is computed by the judge, which nothing locks up: it must not be much.</summary>
public sealed class BroadAsk
{
    private const string Begin = "// Your code\n";

    // A column of 20,000 and a row of as many: small to send, 3.2 GB to answer.
    private const string Ask = "_ = Subject.L2Step(zeros(20_000, 1), zeros(1, 20_000), 0.3, 0.7);\n";

    private static readonly Kit Kit = Repository.Kit;

    [Test]
    public void It_is_refused_with_a_sentence()
    {
        Exercise exercise = Catalogue.Of(Kit).Exercises.Single(e => e.Number == "12");
        Subject solution = Subjects.Solution(Kit, exercise);
        int place = solution.Source.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        using var bench = new Bench();
        var specs = bench.Judge(exercise, solution with { Source = solution.Source.Insert(place, Ask) }).Specs;
        Assert.That(
            specs.Where(v => v.Task == 1).Select(v => v.Message),
            Has.Some.Contains("a step of more than 1,000,000 weights is not answered")
        );
        Assert.That(specs.Where(v => v.Task > 1).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
    }
}
