using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Tests.Author;

public sealed class Overlays
{
    private const string Solution = """
        namespace WeightDecay.Solutions;

        public static class Doubling
        {
            private const int Two = 2;

            public static double Twice(double x) => Two * x;

            public static double Twice(int n) => Two * n;

            public static double Half(double x) => x / Two;

            private sealed record Pair(int A, int B);
        }
        """;

    [Test]
    public void What_a_part_declares_is_its_own_and_the_rest_is_the_solutions() =>
        Assert.That(
            Members("namespace N; public static class Doubling { public static double Twice(double y) => y * y; }"),
            Is.EqualTo(
                new[]
                {
                    "public static double Twice(double y) => y * y;",
                    "private const int Two = 2;",
                    "public static double Twice(int n) => Two * n;",
                    "public static double Half(double x) => x / Two;",
                    "private sealed record Pair(int A, int B);",
                }
            )
        );

    [Test]
    public void Constants_and_types_can_be_replaced_too() =>
        Assert.That(
            Members("namespace N; public static class Doubling { const int Two = 3; record Pair(int C); }"),
            Has.Length.EqualTo(5).And.Member("const int Two = 3;").And.Member("record Pair(int C);")
        );

    [Test]
    public void A_part_of_nothing_is_the_solution() =>
        Assert.That(Members("namespace N; public static class Doubling { }"), Has.Length.EqualTo(5));

    [Test]
    public void The_solutions_usings_come_along_once_and_before_the_parts_first_line() =>
        Assert.That(
            Overlay.Complete("using A;\nusing B;\nnamespace N;\nclass Doubling { }", "using B;\nusing C;\n" + Solution),
            Does.StartWith("using C;using A;\nusing B;\nnamespace N;\n")
        );

    [Test]
    public void The_parts_own_lines_keep_their_numbers()
    {
        const string Part =
            "// Title.\n// Advice.\nnamespace N;\n\npublic static class Doubling\n{\n    public static double Twice(double x) => 0;\n}\n";
        string whole = Overlay.Complete(Part, Solution);
        Assert.That(whole.Split('\n')[..7], Is.EqualTo(Part.Split('\n')[..7]));
    }

    [Test]
    public void What_is_completed_parses() =>
        Assert.That(
            CSharpSyntaxTree
                .ParseText(Overlay.Complete("namespace N;\nclass Doubling { }\nclass Other { }", Solution))
                .GetDiagnostics(),
            Is.Empty
        );

    private static string[] Members(string part) =>
        [
            .. WeightDecay
                .Checking.Author.Members.Class(CSharpSyntaxTree.ParseText(Overlay.Complete(part, Solution)))
                .Members.Select(m => m.ToString()),
        ];
}
