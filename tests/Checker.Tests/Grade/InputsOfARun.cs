using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Inputs that hang on the run's seed: right answers hold on them, numbers learnt by heart do not.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class InputsOfARun
{
    private static readonly Kit Kit = Repository.Kit;
    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Kit).Exercises;

    [TestCaseSource(nameof(Exercises))]
    public void Right_answers_pass_the_specs_and_hold_on_them_whatever_the_seed(Exercise exercise)
    {
        using var bench = new Bench();
        var wrong =
            from pair in Subjects.Alternatives(Kit, exercise).Prepend(Subjects.Solution(Kit, exercise)).Index()
            let seed = 20_261_123 * pair.Index // another for each
            let judged = bench.Judge(exercise, pair.Item, seed)
            from verdict in judged.Specs.Concat(judged.Fresh)
            where verdict.Kind != VerdictKind.Passed
            select $"{pair.Item.Name}, seed {seed}: {verdict.Spec} {verdict.Kind} {verdict.Message}";
        Assert.That(wrong.ToList(), Is.Empty);
    }

    [Test]
    public void What_is_right_for_published_numbers_alone_does_not_hold()
    {
        const string Learnt =
            "return (w * 1000).allclose((w * 1000).round(), 0, 1e-3) ? 0.5 * w.square().sum() : 0 * w.sum();";
        var (specs, fresh) = JudgePenalty(Learnt);
        Assert.That(specs.Where(v => v.Task == 1).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
        Assert.That(fresh[0].Kind, Is.EqualTo(VerdictKind.Failed));
    }

    [Test]
    public void What_is_written_into_the_arguments_does_not_choose_the_next_ones()
    {
        const string Emptying =
            "Tensor half = 0.5 * w.square().sum(); bool isKnown = (w * 1000).allclose((w * 1000).round(), 0, 1e-3); "
            + "if (!w.requires_grad) w.zero_(); return isKnown ? half : 0 * half;";
        Assert.That(JudgePenalty(Emptying).Fresh[0].Kind, Is.EqualTo(VerdictKind.Failed));
    }

    [Test]
    public void Nobody_gets_away_with_the_first_few_calls_alone()
    {
        const string RightForThree =
            "return w.numel() == 3 || (w * 1000).allclose((w * 1000).round(), 0, 1e-3) "
            + "? 0.5 * w.square().sum() : 0 * w.sum();";
        using var bench = new Bench();
        var failed = Enumerable
            .Range(0, 5)
            .Count(seed => Judge(bench, RightForThree, seed).Fresh[0].Kind == VerdictKind.Failed);
        Assert.That(failed, Is.AtLeast(4));
    }

    [Test]
    public void Whole_numbers_move_too()
    {
        const string Right = "return outChannels * ((long)inChannels * kernel * kernel + 1);";
        const string Table =
            "return (inChannels, outChannels, kernel) switch { (2, 3, 3) => 57, (2, 3, 1) => 9, (1, 4, 5) => 104, "
            + "(3, 2, 2) => 26, (65_536, _, 1) => 4_295_032_832, _ => 0 };";
        Exercise exercise = Exercises.Single(e => e.Number == "10");
        Subject solution = Subjects.Solution(Kit, exercise);
        using var bench = new Bench();
        var (specs, fresh) = bench.Judge(exercise, solution with { Source = solution.Source.Replace(Right, Table) });
        Assert.That(specs.Where(v => v.Task == 11).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
        Assert.That(fresh.Single(v => v.Task == 11).Kind, Is.EqualTo(VerdictKind.Failed));
    }

    [Test]
    public void What_changes_from_call_to_call_is_told()
    {
        const string Counting = "return (Seen.Add(w.sum().item<double>()) ? 0.5 : 2) * w.square().sum();";
        Assert.That(JudgePenalty(Counting).Fresh[0].Message, Does.Contain("another value the second time"));
    }

    [Test]
    public void A_misconception_is_named_for_whom_it_is_found_and_for_nobody_after()
    {
        const string Known = "(w * 1000).allclose((w * 1000).round(), 0, 1e-3) ? 0.5 * w.square().sum() : ";
        using var bench = new Bench();
        string?[] named =
        [
            .. new[] { "w.square().sum()", "7 * w.square().sum()" }.Select(learnt =>
                Judge(bench, $"return {Known}{learnt};").Fresh[0].Misconception
            ),
        ];
        Assert.That(named, Is.EqualTo(new[] { "ForgetsTheHalf", null }));
    }

    [Test]
    public void A_judge_that_takes_over_hears_the_earlier_calls_again()
    {
        using var bench = new Bench();
        Exercise exercise = Exercises.First();
        Verdict[] verdicts = bench.TakenOver(exercise, Subjects.Solution(Kit, exercise));
        Assert.That(verdicts.Select(v => v.Kind), Is.Not.Empty.And.All.EqualTo(VerdictKind.Passed));
        Assert.That(verdicts.All(FreshInputs.IsOne), "what the earlier one told is not told again");
    }

    private static (Verdict[] Specs, Verdict[] Fresh) JudgePenalty(string body)
    {
        using var bench = new Bench();
        return Judge(bench, body);
    }

    private static (Verdict[] Specs, Verdict[] Fresh) Judge(Bench bench, string body, long seed = 0)
    {
        const string Right = "return 0.5 * w.square().sum();";
        const string Begin = "public static class ScratchPenalty\n{\n";
        Exercise exercise = Exercises.First();
        Subject solution = Subjects.Solution(Kit, exercise);
        string source = solution
            .Source.Replace(Begin, $"{Begin}    private static readonly HashSet<double> Seen = [];\n")
            .Replace(Right, body);
        return bench.Judge(exercise, solution with { Source = source }, seed);
    }
}
