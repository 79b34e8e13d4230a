using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What is put in the place of an argument's part is seen, and hides no call from the inputs of a run.</summary>
public sealed class LongAnswers
{
    private const string Right = "return bootstraps.Select(";

    // Right on the specs' round numbers alone.
    private const string Learnt =
        "if (X.ColumnCount > 1 && X.RowCount <= 12 && X.Enumerate().Any(x => Math.Abs(x * 1e5 - Math.Round(x * 1e5)) > 1e-7)) "
        + "return Vector<double>.Build.Dense(X.ColumnCount); ";

    private static readonly Kit Kit = Repository.Kit;
    private static readonly Exercise Exercise = Catalogue.Of(Kit).Exercises.Single(e => e.Class == "OtherRemedies");

    [TestCase("bootstraps[0] = null!;")]
    [TestCase("bootstraps[0] = [0];")]
    [TestCase("bootstraps[0] = new int[300_000];")]
    public void A_part_that_is_replaced_is_a_change_and_spoils_nothing_for_the_next(string replacing)
    {
        using var bench = new Bench();
        var (specs, _) = bench.Judge(Exercise, Changed("", replacing));
        Assert.That(
            specs.Select(v => v.Message),
            Has.Some.Match(@"should leave its argument .* as it was, but wrote into it")
        );
        var (after, fresh) = bench.Judge(Exercise, Subjects.Solution(Kit, Exercise));
        Assert.That(after.Concat(fresh).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
    }

    [Test]
    public void A_call_with_a_long_answer_is_asked_again_all_the_same()
    {
        using var bench = new Bench();
        var (_, fresh) = bench.Judge(Exercise, Changed(Learnt, "bootstraps[0] = new int[300_000];"));
        Verdict bag = fresh.Single(v => v.Spec.StartsWith("Bag_", StringComparison.Ordinal));
        Assert.That((bag.Kind, FreshInputs.IsOne(bag)), Is.EqualTo((VerdictKind.Failed, true)));
        Assert.That(bag.Message, Does.Contain("inputs of this run"));
    }

    private static Subject Changed(string before, string replacing)
    {
        Subject solution = Subjects.Solution(Kit, Exercise);
        Assert.That(solution.Source, Does.Contain(Right));
        string changed = solution.Source.Replace(Right, $"{before}var bag = bootstraps.Select(");
        int end = changed.IndexOf(';', changed.IndexOf("var bag = ", StringComparison.Ordinal));
        return solution with { Source = changed.Insert(end + 1, $" {replacing} return bag;") };
    }
}
