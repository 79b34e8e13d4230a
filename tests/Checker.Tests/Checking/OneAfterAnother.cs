using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>Specs stay loaded from one subject to the next: nothing of the first may reach the second.</summary>
public sealed class OneAfterAnother
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly Exercise Penalty = Catalogue.Of(Kit).Find("01")!;
    private const string Right = "return 0.5 * w.square().sum();";
    private Checker checker = null!;

    [SetUp]
    public void A_checker_that_has_named_a_misconception()
    {
        checker = new Checker(Kit, Checker.Limit);
        Assert.That(Named(Answer("return w.square().sum();")), Is.EqualTo(new[] { "ForgetsTheHalf" }));
    }

    [TearDown]
    public void Clear() => checker.Dispose();

    [Test]
    public void Another_mistake_is_not_told_the_name_of_the_first() =>
        Assert.That(Named(Answer("return 17.3 * w.square().sum();")), Is.Empty);

    [Test]
    public void What_is_mended_passes() =>
        Assert.That(Answer(Right).Verdicts.Where(v => v.Task == 1), Is.All.Matches<Verdict?>(Passed));

    [Test]
    public void What_is_begun_later_is_to_do_no_more()
    {
        Outcome stub = checker.Check(Penalty, Subjects.Stub(Kit, Penalty));
        Assert.That(stub.Verdicts.Where(v => v.Task == 1).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.NotStarted));
        Assert.That(Answer(Right).IsDone, Is.True);
    }

    [Test]
    public void Helpers_of_the_same_name_are_the_learners_own_business()
    {
        Subject own = Written(Right);
        const string Begin = "public static class ScratchPenalty\n{\n";
        string helper = $"{Begin}    public static double L2Penalty(double w) => w * w / 2;\n";
        Outcome outcome = checker.Check(Penalty, own with { Source = own.Source.Replace(Begin, helper) });
        Assert.That(outcome.IsDone, Is.True);
    }

    [Test]
    public void What_one_subject_writes_into_the_specs_data_is_as_it_was_for_the_next()
    {
        const string Sum = ".Sum(value => value / (value + alpha));";
        Exercise evidence = Catalogue.Of(Kit).Find("11")!;
        Subject solution = Subjects.Solution(Kit, evidence);
        string spoiling = solution
            .Source.Replace("return X.Svd", "double sum = X.Svd")
            .Replace(Sum, $"{Sum} X.Clear(); return sum;");
        Assert.That(spoiling, Is.Not.EqualTo(solution.Source));
        Assert.That(checker.Check(evidence, solution with { Source = spoiling }).IsDone, Is.False);
        Assert.That(checker.Check(evidence, solution).IsDone, Is.True);
    }

    private static bool Passed(Verdict? verdict) => verdict?.Kind == VerdictKind.Passed;

    private static IEnumerable<string> Named(Outcome outcome) =>
        outcome.Verdicts.Where(v => v.Task == 1).Select(v => v.Misconception).OfType<string>().Distinct();

    private Outcome Answer(string body) => checker.Check(Penalty, Written(body));

    private static Subject Written(string body)
    {
        Subject solution = Subjects.Solution(Kit, Penalty);
        return solution with { Source = solution.Source.Replace(Right, body) };
    }
}
