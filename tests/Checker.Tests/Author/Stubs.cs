using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Tests.Author;

public sealed class Stubs
{
    private const string Right = """
        public static double Twice(double x)
        {
            Guard.NotNegative(x);
            // Your repair
            // Kept in both.
            double y = x; // handed out: double y = 1;

            y += x; // handed out:
            if (y > 0)
                y += 0; // handed out: y -= 0;
            return y;
        }
        """;

    private static string Wrong(string toDo) =>
        $$"""
            public static double Twice(double x)
            {
                Guard.NotNegative(x);
                // Your repair
                {{toDo}}// Kept in both.
                double y = 1;

                if (y > 0)
                    y -= 0;
                return y;
            }
            """;

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

    [TestCase("// Your code\n    return 1;")]
    [TestCase("// Your repair\n    int x = 1; // handed out: int x = 2;\n    return x;")]
    public void A_stub_is_its_own_stub(string part)
    {
        string stub = Stub.From(File($"public static int One()\n{{\n    {part}\n}}", "Solutions"));
        Assert.That(Stub.From(stub), Is.EqualTo(stub));
    }

    [Test]
    public void A_repair_is_one_throw_and_below_it_the_code_that_is_handed_out() =>
        Derives(Right, Wrong(Repair.ToDo + "\n    "));

    [Test]
    public void A_repair_begins_when_its_throw_is_deleted() =>
        Assert.That(Repair.Begun(Stub.From(File(Right, "Solutions"))), Is.EqualTo(File(Wrong(""), "Exercises")));

    [Test]
    public void A_throw_of_another_task_stays_when_a_repair_begins()
    {
        string stub = File("public static int One()\n{\n    // Your code\n    throw new ToDo();\n}", "Exercises");
        Assert.That(Repair.Begun(stub), Is.EqualTo(stub));
    }

    [Test]
    public void A_solution_is_shown_without_what_is_handed_out() =>
        Assert.That(
            Repair.Mended(Right),
            Does.Not.Contain("handed out").And.Contain("    double y = x;\n\n    y += x;\n")
        );

    [Test]
    public void Only_functions_with_the_mark_are_repairs() =>
        Assert.That(
            Repair.Tasks(
                File($"{Right}\n\npublic static int One()\n{{\n    // Your code\n    return 1;\n}}", "Solutions")
            ),
            Is.EqualTo(new[] { "Twice" })
        );

    private static void Derives(string solution, string stub) =>
        Assert.That(Stub.From(File(solution, "Solutions")), Is.EqualTo(File(stub, "Exercises")));

    private static string File(string members, string whose) =>
        $"namespace WeightDecay.{whose};\n\npublic static class Doubling\n{{\n{Indent(members)}\n}}\n";

    private static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line == "" ? "" : $"    {line}"));
}
