using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Specs are loaded once for a whole class, and some hand everybody the same data.</summary>
public sealed class SharedData
{
    private const string Right =
        "return X.Svd(computeVectors: false).S.Select(s => beta * s * s).Sum(value => value / (value + alpha));";
    private const string WritesIntoIt =
        "double count = X.Svd(computeVectors: false).S.Select(s => beta * s * s).Sum(value => value / (value + alpha)); X.Clear(); return count;";

    private static readonly Kit Kit = Repository.Kit;
    private static readonly Exercise Exercise = Catalogue.Of(Kit).Exercises.Single(e => e.Number == "11");

    [Test]
    public void Whoever_writes_into_it_spoils_nothing_for_the_next()
    {
        Subject solution = Subjects.Solution(Kit, Exercise);
        Subject spoiler = solution with
        {
            Name = "Spoiler",
            Source = solution.Source.Replace(Right, WritesIntoIt, StringComparison.Ordinal),
        };
        using var bench = new Bench();
        Assert.That(bench.Judge(Exercise, spoiler).Specs.Select(v => v.Kind), Has.Some.EqualTo(VerdictKind.Failed));
        Assert.That(Wrong(bench, solution), Is.Empty);
    }

    private static List<string> Wrong(Bench bench, Subject subject)
    {
        var (specs, fresh) = bench.Judge(Exercise, subject);
        return [.. specs.Concat(fresh).Where(v => v.Kind != VerdictKind.Passed).Select(v => $"{v.Spec} {v.Message}")];
    }
}
