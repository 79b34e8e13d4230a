using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class CrashingCode
{
    [TestCase("return 1 + Twice(x);", "the stack overflowed: Twice calls itself without end")]
    [TestCase(
        "Environment.Exit(0); return 0;",
        "the process ended itself (exit code 0): an exercise must not call Environment.Exit"
    )]
    [TestCase(
        "Environment.Exit(1); return 0;",
        "the process ended itself (exit code 1): an exercise must not call Environment.Exit"
    )]
    [TestCase(
        "Environment.FailFast(\"/home/me\"); return 0;",
        "the process ended itself: an exercise must not call Environment.FailFast"
    )]
    [TestCase(
        "System.Runtime.InteropServices.Marshal.WriteByte(12345678, 1); return 0;",
        "the process was ended because it touched memory that is not its own"
    )]
    [TestCase(
        "return ones(3, 2).matmul(ones(3, 2)).sum().item<float>();",
        "TorchSharp ended the process: mat1 and mat2 shapes cannot be multiplied (3x2 and 3x2)"
    )]
    [TestCase(
        "new System.Threading.Thread(() => throw new InvalidOperationException(\"from afar\")).Start(); while (true) { }",
        "an exception that nothing caught ended the process, thrown in another thread by Twice: InvalidOperationException: from afar"
    )]
    public void Code_that_ends_its_process_gets_one_sentence(string body, string ending) =>
        Ended.With(Bench.Check(Learner.Doubling(body)), VerdictKind.Error, $"While Twice ran, {ending}.");

    [Test]
    public void Two_functions_that_overflow_the_stack_each_get_their_own_sentence()
    {
        var outcome = Bench.Check(Learner.Doubling("return 1 + Twice(x);", twiceEach: "return 2 * TwiceEach(t);"));
        Assert.That(
            outcome.Wrong.Select(v => v.Message),
            Is.EqualTo(
                new[]
                {
                    "While Twice ran, the stack overflowed: Twice calls itself without end.",
                    "While TwiceEach ran, the stack overflowed: TwiceEach calls itself without end.",
                }
            )
        );
    }

    // The runtime says at once that the stack has overflowed, and then looks for seconds at what is on it.
    [Test]
    public void A_crash_that_takes_its_time_is_no_loop()
    {
        using var kit = new MiniatureKit();
        using var checker = new Checker(kit.Kit, TimeSpan.FromSeconds(1));
        kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("return 1 + Twice(x);"));
        Outcome outcome = checker.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling));
        Assert.That(outcome.Wrong.First().Message, Does.Contain("the stack overflowed"));
    }

    [Test]
    public void A_thread_that_dies_late_is_not_blamed_on_the_next_exercise()
    {
        const string Late =
            "new System.Threading.Thread(() => { System.Threading.Thread.Sleep(700); throw new Exception(); }).Start();";
        Assert.That(Bench.Check(Learner.Doubling($"{Late} return 2 * x;")).IsDone);
        Thread.Sleep(1500);
        Assert.That(Bench.CheckNeighbour().IsDone);
    }

    [Test]
    public void A_spec_that_crashes_while_it_is_loaded_is_reported_once()
    {
        using var kit = new Miniature.MiniatureKit();
        kit.Write(
            "tests/specs/02-Halving/HalvingSpec.cs",
            """
            namespace WeightDecay.Specs;

            public sealed class HalvingSpec() : Spec(typeof(Halving))
            {
                public static object[] Cases() { Environment.Exit(7); return []; }

                [TestCaseSource(nameof(Cases)), Task(1)]
                public void Never(int x) { }
            }
            """
        );
        using var checker = new Checker(kit.Kit, TimeSpan.FromSeconds(3));
        var verdict = checker.Check(kit.Halving, Subjects.Solution(kit.Kit, kit.Halving)).Verdicts.Single();
        Assert.That(
            verdict,
            Is.EqualTo(
                new Verdict(
                    "HalvingSpec",
                    0,
                    VerdictKind.Error,
                    "While Halving ran, the process ended itself (exit code 7): an exercise must not call Environment.Exit."
                )
            )
        );
    }
}
