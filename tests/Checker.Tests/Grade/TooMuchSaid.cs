using WeightDecay.Checking.Author;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Workshop;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What is kept of a submission is small, however much it says: all of a class's results are in memory together.</summary>
public sealed class TooMuchSaid
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly Exercise Exercise = Catalogue.Of(Kit).Exercises[0];

    [Test]
    public void An_exception_says_no_more_of_its_place_than_a_line()
    {
        const string Right = "return 0.5 * w.square().sum();";
        const string Odd = """
            private sealed class Odd : ArgumentException
            {
                public override System.Collections.IDictionary Data =>
                    new Dictionary<string, string> { ["Place"] = new string('x', 1_000_000) };
            }
            """;
        Subject solution = Subjects.Solution(Kit, Exercise);
        string source = solution
            .Source.Replace(Right, "throw new Odd();")
            .Replace("public static class ScratchPenalty\n{", $"public static class ScratchPenalty\n{{\n{Odd}");
        using var bench = new Bench();
        Verdict first = bench.Judge(Exercise, solution with { Source = source }).Specs.First(v => v.Task == 1);
        Assert.That(first.Message, Does.Contain("threw Odd: "));
        Assert.That(first.Message, Has.Length.LessThan(1_000));
    }

    [Test]
    public void A_thousand_errors_on_a_long_line_are_ten_short_ones()
    {
        string code = string.Concat(Enumerable.Repeat("a(1);", 1_000));
        string source =
            $"public static class ScratchPenalty {{ static void F() {{ {code} }} }} // {new string(';', 200_000)}";
        using var worker = new CompileWorker(Cell.Command(Level.L0, Room.OfCompiler(), new Limits().ForCompiler()));
        string stub = Stub.From(File.ReadAllText(Kit.Solution(Exercise)));
        Product product = worker.Compile(
            new CompileJob(Exercise, stub, File.ReadAllText(Kit.Usings), Exercise.FileName, source)
        );
        Assert.That(product.Problems, Has.Length.EqualTo(10));
        Assert.That(product.Problems.Select(p => p.Excerpt.Length), Is.All.LessThan(500));
    }
}
