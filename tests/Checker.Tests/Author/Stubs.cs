using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Tests.Author;

public sealed class Stubs
{
    [Test]
    public void The_learners_part_becomes_one_throw_and_the_rest_stays() =>
        Derives(
            """
            /// <summary>2x.</summary>
            public static double Twice(double x)
            {
                Guard.NotNegative(x);
                // Your code
                // Why: …
                double y = x;
                return x + y;
            }
            """,
            """
            /// <summary>2x.</summary>
            public static double Twice(double x)
            {
                Guard.NotNegative(x);
                // Your code
                throw new ToDo();
            }
            """
        );

    [Test]
    public void Private_members_are_the_learners_and_vanish() =>
        Derives(
            """
            public const int Two = 2;

            private const int Three = 3;

            public static double Twice(double x)
            {
                // Your code
                return Help(x);
            }

            static double Help(double x) => Two * x;
            """,
            """
            public const int Two = 2;

            public static double Twice(double x)
            {
                // Your code
                throw new ToDo();
            }
            """
        );

    [Test]
    public void A_function_without_the_mark_is_given() =>
        Derives("public static double Half(double x) => x / 2;", "public static double Half(double x) => x / 2;");

    [Test]
    public void The_mark_in_a_text_or_within_a_comment_is_none()
    {
        const string Given = """
            public static string Name()
            {
                // Your code of honour
                return "// Your code";
            }
            """;
        Derives(Given, Given);
    }

    [Test]
    public void A_stub_is_its_own_stub()
    {
        string stub = Stub.From(File("public static int One()\n{\n    // Your code\n    return 1;\n}", "Solutions"));
        Assert.That(Stub.From(stub), Is.EqualTo(stub));
    }

    private static void Derives(string solution, string stub) =>
        Assert.That(Stub.From(File(solution, "Solutions")), Is.EqualTo(File(stub, "Exercises")));

    private static string File(string members, string whose) =>
        $"namespace WeightDecay.{whose};\n\npublic static class Doubling\n{{\n{Indent(members)}\n}}\n";

    private static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line == "" ? "" : $"    {line}"));
}
