using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>The exercise in which specs are written, by people who write more of them than were asked for.</summary>
public sealed class FurtherSpecs
{
    private const string Step = """
        private static double[] Step()
        {
            Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
            Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
            return Subject.L2Step(w, g, 0.3, 0.7).data<double>().ToArray();
        }
        """;

    // Blind where a weight is zero.
    private const string Blind = """
        Assert.That(Step()[..2], Is.EqualTo(new[] { 1.46, -1.485 }).Within(1e-9));
        Assert.That(Step()[3], Is.EqualTo(0.365).Within(1e-9));
        """;

    private const string SeesZero =
        "[Test] public static void Zero() => Assert.That(Step()[2], Is.EqualTo(0.6).Within(1e-9));";

    private static readonly Exercise Exercise = Catalogue.Of(Repository.Kit).Find("YourOwnSpec")!;
    private static readonly Lazy<Checker> Shared = new(() => new Checker(Repository.Kit, TimeSpan.FromSeconds(5)));

    [OneTimeTearDown]
    public void Clear()
    {
        if (Shared.IsValueCreated)
            Shared.Value.Dispose();
    }

    [Test]
    public void What_is_asked_for_is_the_exercises_tasks() =>
        Assert.That(FurtherTests.AskedFor, Is.EqualTo(Exercise.Tasks));

    [TestCase(SeesZero)]
    [TestCase(
        "[TestCase(0, 1.46), TestCase(2, 0.6)] public static void Entry(int i, double x) => Assert.That(Step()[i], Is.EqualTo(x).Within(1e-9));"
    )]
    [TestCase("[TestCase(2, ExpectedResult = 0.6)] public static double Entry(int i) => Math.Round(Step()[i], 9);")]
    [TestCase(
        "[Test] public static async System.Threading.Tasks.Task Later() { await System.Threading.Tasks.Task.Yield(); Zero(); } "
            + "static void Zero() => Assert.That(Step()[2], Is.EqualTo(0.6).Within(1e-9));"
    )]
    public void What_a_further_test_catches_is_caught(string further) =>
        Assert.That(Check(Blind, further).Wrong, Is.Empty);

    [TestCase(
        "[Test] public static void More() => Assert.That(Step()[2], Is.EqualTo(0.5));",
        "your test More says: Expected: 0.5d"
    )]
    [TestCase(
        "[TestCase(0.5)] public static void More(double x) => Assert.That(Step()[2], Is.EqualTo(x));",
        "your test More(0.5d) says: "
    )]
    [TestCase(
        "[Test] public static void More() => throw new ToDo();",
        "your test More says: This test is still to do."
    )]
    [TestCase(
        "[Test] public static void More() => throw new ArgumentException(\"Oh.\");",
        "your test More says: it threw ArgumentException: Oh"
    )]
    [TestCase(
        "[TestCase(2)] public static void More<T>(T x) { }",
        "your test More<Int32>(2) says: Generic tests are not run."
    )]
    [TestCase("[Test] private static void More() { }", "your test More says: Method is not public")]
    public void A_further_test_that_accepts_nothing_spoils_the_task_and_is_named(string further, string said) =>
        Assert.That(First(Check(Blind, further)), Does.StartWith("One_step_is_exact always fails").And.Contains(said));

    [Test]
    public void A_further_test_that_refuses_what_is_right_is_named() =>
        Assert.That(
            First(
                Check(
                    Blind,
                    """
                    [Test] public static void Graph()
                    {
                        Tensor w = ones(2).requires_grad_(true);
                        Assert.That(Subject.L2Step(w, ones(2), 0.3, 0.7).requires_grad, "a graph");
                    }
                    """
                )
            ),
            Does.StartWith(
                "One_step_is_exact refuses a right implementation (Without a graph): your test Graph says: a graph Expected: True But was: False\n"
            )
        );

    [Test]
    public void A_test_that_asks_nothing_gets_no_help_from_others() =>
        Assert.That(First(Check("", SeesZero)), Does.StartWith("One_step_is_exact is empty"));

    [Test]
    public void Helpers_and_ignored_tests_have_no_say() =>
        Assert.That(
            First(
                Check(
                    Blind,
                    """
                    public static void Help() => Assert.Fail();
                    [Test, Ignore("later")] public static void Later() => Assert.Fail();
                    """
                )
            ),
            Does.StartWith("One_step_is_exact lets a wrong implementation slip through: Divides by the weights.\n")
        );

    [Test]
    public void A_test_that_stands_before_the_others_moves_no_task()
    {
        Outcome outcome = Shared.Value.Check(Exercise, Written(Blind, "", before: SeesZero));
        Assert.That(outcome.Wrong, Is.Empty);
        Assert.That(outcome.DoneTasks, Is.EqualTo(1));
        Assert.That(outcome.Verdicts.Last().Message, Does.StartWith("YourOwnSpec: 2 of 3 tasks to do"));
    }

    [TestCase(SeesZero)]
    [TestCase("[Test] public static void More() => Assert.That(Step()[2], Is.EqualTo(0.5));")]
    public void Handed_in_they_get_the_verdicts_that_they_get_at_home(string further)
    {
        using var bench = new Grade.Bench();
        Subject subject = Written(Blind, further);
        Assert.That(
            bench.Judge(Exercise, subject).Specs.Select(v => (v.Spec, v.Kind, v.Message)),
            Is.EqualTo(Shared.Value.Check(Exercise, subject).Verdicts.Select(v => (v.Spec, v.Kind, v.Message)))
        );
    }

    private static string First(Outcome outcome) => outcome.Wrong.First().Message;

    private static Outcome Check(string oneStep, string further) =>
        Shared.Value.Check(Exercise, Written(oneStep, further));

    /// <summary>The stub with its first test written, and with more of them.</summary>
    private static Subject Written(string oneStep, string further, string before = "")
    {
        Subject stub = Subjects.Stub(Repository.Kit, Exercise);
        const string ToDo = "throw new ToDo();";
        int start = stub.Source.IndexOf(ToDo, StringComparison.Ordinal);
        int opened = stub.Source.IndexOf('{') + 1;
        int closed = stub.Source.LastIndexOf('}');
        return stub with
        {
            Source =
                $"{stub.Source[..opened]}{before}{stub.Source[opened..start]}{oneStep}{stub.Source[(start + ToDo.Length)..closed]}{Step}{further}}}",
        };
    }
}
