using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class EndlessCode
{
    private const string Sentence = "Twice did not come back within 5 s: look for a loop that never ends.";

    [TestCase("while (true) { }")]
    [TestCase(
        "while (true) try { Console.WriteLine(new string('x', 999)); if (x > 1e9) return 0; throw new Exception(); } catch { }"
    )]
    public void A_loop_without_end_times_out(string body) =>
        Ended.With(Bench.Check(Learner.Doubling(body)), VerdictKind.TimedOut, Sentence);

    [Test]
    public void A_static_field_that_never_comes_to_be_times_out() =>
        Ended.With(
            Bench.Check(
                Learner
                    .Doubling(
                        "return Field * x;",
                        "static double Field = Loop(); static double Loop() { while (true) { } }"
                    )
                    .Replace("return 2 * t;", "return Two.Times(t);")
                    + "static class Two { public static Tensor Times(Tensor t) => 2 * t; }"
            ),
            VerdictKind.TimedOut,
            Sentence
        );
}
