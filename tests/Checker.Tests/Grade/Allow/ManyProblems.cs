using System.Text;

namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>A list of problems is short and in the file's order.</summary>
public sealed class ManyProblems
{
    private static ImmutableArray<Problem> Of(string statements) =>
        Inspector.Problems(Inspector.First, Refusal.InFunction(statements));

    [Test]
    public void Each_place_is_told_once_and_in_its_order()
    {
        var problems = Of(
            """
            System.Diagnostics.Process p = System.Diagnostics.Process.Start("x");
            _ = DateTime.Now.Year + DateTime.Now.Day;
            """
        );
        Assert.That(
            problems.Select(p => (p.Line, p.Column, p.Text.Split('`')[1])),
            Is.EqualTo(
                new[]
                {
                    (7, 32, "Process.Start"),
                    (8, 5, "DateTime.Now"),
                    (8, 18, "DateTime.Year"),
                    (8, 25, "DateTime.Now"),
                    (8, 38, "DateTime.Day"),
                }
            )
        );
        Assert.That(problems[1].Excerpt, Is.EqualTo("_ = DateTime.Now.Year + DateTime.Now.Day;"));
        Assert.That(problems[0].File, Is.EqualTo("exercises/01-ScratchPenalty/ScratchPenalty.cs"));
    }

    [Test]
    public void A_file_that_is_named_like_the_kits_usings_hides_nothing()
    {
        const string Reinterpret = "int x = 1; _ = System.Runtime.CompilerServices.Unsafe.As<int, float>(ref x);";
        const string NeedsItToo = "int[] y = [x, 2]; IReadOnlyList<int> z = [x, 2]; Span<int> s = [x, 2];";
        var problems = Inspector.ProblemsAsUsings(Refusal.InFunction($"{Reinterpret} {NeedsItToo}"));
        Assert.That(problems.Single().Text, Does.StartWith("`Unsafe.As` is not available"));
    }

    [Test]
    public void There_are_ten_at_most()
    {
        var lines = new StringBuilder().Insert(0, "_ = DateTime.Now;\n", 12);
        Assert.That(Of($"{lines}").Select(p => p.Line), Is.EqualTo(Enumerable.Range(7, 10)));
    }

    [Test]
    public void A_program_of_more_than_4_MB_is_refused_as_a_whole()
    {
        var doubled = Enumerable.Range(1, 22).Select(i => $"const string s{i} = s{i - 1} + s{i - 1};");
        var problems = Of($"const string s0 = \"x\"; {string.Join('\n', doubled)} _ = s22; Console.Write(s22);");
        Assert.That(problems.Single().Text, Does.Contain("more than 4 MB"));
        Assert.That(problems.Single().Line, Is.Zero);
    }
}
