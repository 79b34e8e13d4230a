using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class DeepCode
{
    private const string TooDeep = "holds code nested too deeply: more than 100 brackets within one another";
    private const string TooLong = "holds a statement that is too long: more than 20,000 characters";

    [TestCase("(", ")", 5_000, TooDeep)]
    [TestCase("(", ")", 50_000, TooDeep)]
    [TestCase("x switch { 1 => ", "}", 5_000, TooDeep)]
    [TestCase("new List<", ">()", 5_000, TooDeep)]
    [TestCase("$\"{", "}\"", 5_000, TooDeep)]
    [TestCase("", "+x", 50_000, TooLong)]
    [TestCase("", "[0]", 50_000, TooLong)]
    public void Code_that_would_overflow_the_compiler_is_refused(string open, string close, int times, string told) =>
        Assert.That(Bench.Check(Learner.Doubling(Nested(open, close, times))).Problems.Single().Text, Is.EqualTo(told));

    [Test]
    public void A_chain_that_the_parser_alone_can_stop_is_a_compiler_error() =>
        Assert.That(
            Bench.Check(Learner.Doubling(Nested("() => ", "", 3_000))).Problems.First().Code,
            Is.EqualTo("CS8078")
        );

    // Nested queries take the compiler twice as long with each level, and it can't be stopped: so many that the time limit
    // is over long before, and the rest of the tests have both processors again soon after.
    [Test]
    public void Code_that_takes_the_compiler_for_ever_is_refused()
    {
        var subject = Subjects.Submission(Bench.Kit.Kit, Bench.Kit.Doubling) with
        {
            Source = Learner.Doubling(Nested("from a in b select ", "", 18)),
            Problem = null,
        };
        var compiler = new Compiler(Bench.Kit.Kit, TimeSpan.FromSeconds(1));
        Assert.That(
            compiler
                .Compile(Bench.Kit.Doubling, subject, Bench.Kit.Kit.Specs(Bench.Kit.Doubling))
                .Problems.Single()
                .Text,
            Is.EqualTo("is too much for the compiler: write the longest expression in several steps")
        );
    }

    [TestCase("(", ")", 90)]
    [TestCase("", "+x", 2_000)]
    [TestCase("x > 1 ? x : ", "", 200)]
    public void Code_that_a_person_might_write_is_compiled(string open, string close, int times) =>
        Assert.That(Bench.Check(Learner.Doubling(Nested(open, close, times))).Problems, Is.Empty);

    private static string Nested(string open, string close, int times) =>
        $"return {Repeat(open, times)}x{Repeat(close, times)};";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
