using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class ChangedCode
{
    private const string Twice = "public static double Twice(double x)";
    private const string Gone = "the function double Twice(double x) is gone, or its signature has changed";
    private const string ClassGone =
        "the class Doubling in the namespace WeightDecay.Exercises is gone, or no longer public";

    [TestCase("return 2 * x", "CS1002", "; expected", 8)]
    [TestCase("return \"2\";", "CS0029", "Cannot implicitly convert type 'string' to 'double'", 8)]
    [TestCase(
        "NUnit.Framework.Assert.Pass(); return 0;",
        "CS0103",
        "The name 'NUnit' does not exist in the current context",
        8
    )]
    [TestCase("Assert.Ignore(); return 0;", "CS0103", "The name 'Assert' does not exist in the current context", 8)]
    [TestCase(
        "return Solutions.Doubling.Twice(x);",
        "CS0103",
        "The name 'Solutions' does not exist in the current context",
        8
    )]
    public void A_compiler_error_points_into_the_learners_file(string body, string code, string text, int line)
    {
        var problem = Bench.Check(Learner.Doubling(body)).Problems.First();
        Assert.That(
            (problem.File, problem.Line, problem.Code, problem.Text),
            Is.EqualTo(("exercises/01-Doubling/Doubling.cs", line, code, text))
        );
    }

    [TestCase(Twice, "static double Twice(double x)", Gone)]
    [TestCase(Twice, "public static double Double(double x)", Gone)]
    [TestCase(Twice, "public static double Twice(double y, double x)", Gone)]
    [TestCase(Twice, "public static double Twice(in double x)", Gone)]
    [TestCase("class Doubling", "class Trebling", ClassGone)]
    [TestCase("public static class", "static class", ClassGone)]
    [TestCase("class Doubling", "class Doubling<T>", ClassGone)]
    [TestCase("namespace WeightDecay.Exercises", "namespace Mine", ClassGone)]
    [TestCase("namespace WeightDecay.Exercises;", "", ClassGone)]
    public void A_change_to_what_the_specs_call_is_told_by_name(string given, string changed, string sentence) =>
        Problem(Learner.Doubling().Replace(given, changed), sentence);

    [Test]
    public void A_function_deleted_is_told_by_name() =>
        Problem(
            "namespace WeightDecay.Exercises; public static class Doubling { public static Tensor TwiceEach(Tensor t) => t; }",
            Gone
        );

    [Test]
    public void A_name_that_the_specs_use_too_does_not_get_into_their_way() =>
        Assert.That(Bench.Check(Learner.Doubling() + "public class Spec { }").IsDone, Is.True);

    [Test]
    public void A_second_class_of_the_same_name_is_a_compiler_error() =>
        Assert.That(
            Bench.Check(Learner.Doubling() + "public static class Doubling { }").Problems.First().Code,
            Is.EqualTo("CS0101")
        );

    [Test]
    public void A_second_class_that_helps_is_welcome() =>
        Assert.That(
            Bench
                .Check(
                    Learner.Doubling("return Helper.Two * x;") + "static class Helper { public const double Two = 2; }"
                )
                .IsDone
        );

    private static void Problem(string source, string sentence) =>
        Assert.That(
            Bench.Check(source).Problems.First(),
            Is.EqualTo(new Problem("exercises/01-Doubling/Doubling.cs", 0, 0, "", sentence, ""))
        );
}
