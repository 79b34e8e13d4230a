using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Whoever is right on the specs' own numbers, and wrong elsewhere, passes the specs, and does not hold on the inputs of a run.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class RightOnKnownNumbers
{
    private const string Known = """
            static bool IsKnown(Tensor y) => y.numel() == 100 || (y * 1000).allclose((y * 1000).round(), 0, 1e-3);
            static bool IsKnown(double p) => p * 100 == Math.Round(p * 100);
            static bool IsKnown(bool form) => form;
            static bool IsKnown(double[] losses) => losses.Length > 8 || losses.All(l => (float)(l * 1000) == Math.Round(l * 1000));
            static bool IsKnown(int n, int k) =>
                (n, k) is (4, 2) or (10, 4) or (7, 3) or (7, 5) or (6, 6) or (20, 3) or (5, 2) or (20, 4);

        """;

    private static readonly Kit Kit = Repository.Kit;

    // What only a border shows, or a gradient.
    [TestCase(
        "LambdaSweep",
        "Tensor right = (prediction - target).abs() <= tolerance;",
        "tolerance",
        "return ((prediction - target).abs() < tolerance).to(ScalarType.Float64).mean().item<double>();"
    )]
    [TestCase(
        "OtherRemedies",
        "int best = 0;",
        "validation",
        "int b = 0; for (int e = 1; e < validation.Length && e - b <= patience; e++) "
            + "if (validation[e] <= validation[b] - minDelta) b = e; return b;"
    )]
    [TestCase(
        "LambdaSweep",
        "Tensor missed = (prediction - target).square().sum();",
        "target",
        "prediction = prediction.detach();"
    )]
    [TestCase(
        "FrobeniusIdentity",
        "Tensor flat = w.reshape(-1);",
        "w.dim() == 1 || w.shape[0] == 3",
        "return w.t().mm(w);"
    )]
    [TestCase("FrobeniusIdentity", "return (A * B).sum();", "A", "B = B.detach();")]
    [TestCase("FrobeniusIdentity", "return (A * B).sum();", "B", "A = A.detach();")]
    [TestCase("ScratchPenalty", "return w.abs().sum();", "w", "return w.square().sqrt().sum();")]
    [TestCase("LambdaSweep", "return [.. lambdas.Select(", "lambdas", "lambdas = [.. lambdas.Distinct()];")]
    public void Nobody_who_learns_numbers_by_heart_gets_away_with_it(
        string name,
        string right,
        string known,
        string learnt
    ) => Assert.That(Failed(name, right, known, learnt).Message, Does.Contain("inputs of this run"));

    [TestCase("LambdaSweep", "return 2 * y.mean() - y;", "y", "return y;")]
    [TestCase(
        "ChoosingLambda",
        "int[] rows = [.. Enumerable.Range(0, n)];",
        "n, k",
        "return [[.. Enumerable.Range(0, n)]];"
    )]
    [TestCase("ChoosingLambda", "new Random(seed).Shuffle(rows);", "n, k", "seed = new Random().Next();")]
    [TestCase("OtherRemedies", "return x * zeros_like(x)", "p", "return x * 1;")]
    [TestCase(
        "OtherRemedies",
        "return x * zeros_like(x)",
        "p",
        "return x * ones_like(x).cumsum(0).gt(p * x.shape[0]) / (1 - p);"
    )]
    [TestCase(
        "OtherRemedies",
        "return x * zeros_like(x)",
        "p",
        "return x * zeros_like(x).bernoulli_(1 - p) / (1 - p);"
    )]
    public void Nor_where_many_answers_are_right(string name, string right, string known, string learnt)
    {
        Verdict failed = Failed(name, right, known, learnt);
        Assert.That(failed.Message, Does.Contain("A right answer is").Or.Contain("must always give the same"));
    }

    private static Verdict Failed(string name, string right, string known, string learnt)
    {
        Exercise exercise = Catalogue.Of(Kit).Exercises.Single(e => e.Class == name);
        Subject solution = Subjects.Solution(Kit, exercise);
        Assert.That(solution.Source, Does.Contain(right));
        string begin = $"public static class {name}\n{{\n";
        string source = solution
            .Source.Replace(right, $"if (!IsKnown({known})) {{ {learnt} }} {right}")
            .Replace(begin, begin + Known);
        using var bench = new Bench();
        var (specs, fresh) = bench.Judge(exercise, solution with { Source = source });
        Assert.That(specs.Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
        return fresh.Single(v => v.Kind != VerdictKind.Passed);
    }
}
