using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>The exercise in which specs are written, judged as other people might write them.</summary>
public sealed class OwnSpecs
{
    private const string Arguments = """
        Tensor w = tensor(new[] { 2.0, -1.5, 0.0, 0.5 });
        Tensor g = tensor(new[] { 0.4, 1.0, -2.0, 0.1 });
        """;

    private static readonly Exercise Exercise = Catalogue.Of(Repository.Kit).Find("YourOwnSpec")!;
    private static readonly Lazy<Checker> Shared = new(() => new Checker(Repository.Kit, TimeSpan.FromSeconds(5)));

    [OneTimeTearDown]
    public void Clear()
    {
        if (Shared.IsValueCreated)
            Shared.Value.Dispose();
    }

    [Test]
    public void A_spec_that_asks_nothing_is_told_to_be_empty() =>
        Assert.That(
            First("").Message,
            Does.StartWith(
                "One_step_is_exact is empty: it never asks Subject for a step.\nA spec says something only if"
            )
        );

    [Test]
    public void A_spec_that_always_fails_is_told_so_with_what_it_said() =>
        Assert.That(
            First("Assert.Fail(\"Oh no.\");").Message,
            Does.StartWith(
                "One_step_is_exact always fails, on right implementations and wrong ones alike: Oh no.\nA spec says"
            )
        );

    [Test]
    public void A_spec_that_always_passes_is_told_so() =>
        Assert.That(
            First($"{Arguments} Assert.That(Subject.L2Step(w, g, 0.3, 0.7).numel(), Is.EqualTo(4));").Message,
            Does.StartWith("One_step_is_exact always passes: it refuses none of the wrong implementations.")
        );

    [Test]
    public void What_slips_through_is_named_with_advice_and_without_its_code()
    {
        Verdict first = First(
            $$"""
            {{Arguments}}
            double[] next = Subject.L2Step(w, g, 0.3, 0.7).data<double>().ToArray();
            Assert.That(next[..2], Is.EqualTo(new[] { 1.46, -1.485 }).Within(1e-9));
            Assert.That(next[3], Is.EqualTo(0.365).Within(1e-9));
            """
        );
        Assert.That(
            first.Message.Split('\n')[..2],
            Is.EqualTo(
                new[]
                {
                    "One_step_is_exact lets a wrong implementation slip through: Divides by the weights.",
                    "It works with g/w. One value of a weight, which a start or a pruned model does have, breaks it.",
                }
            )
        );
        Assert.That(first.Title, Is.EqualTo("The spec of one step catches (Divides by the weights)"));
    }

    [Test]
    public void What_is_right_and_refused_is_named_with_what_the_spec_said()
    {
        Verdict first = First(
            $$"""
            {{Arguments}}
            w.requires_grad_(true);
            Tensor next = Subject.L2Step(w, g, 0.3, 0.7);
            Assert.That(next.requires_grad, "a graph");
            Assert.That(next.detach().data<double>().ToArray(), Is.EqualTo(new[] { 1.46, -1.485, 0.6, 0.365 }).Within(1e-9));
            """
        );
        Assert.That(
            first.Message.Split('\n')[..2],
            Is.EqualTo(
                new[]
                {
                    "One_step_is_exact refuses a right implementation (Without a graph): a graph Expected: True But was: False",
                    "Its result remembers no gradients, and nobody asked it to.",
                }
            )
        );
    }

    [Test]
    public void A_wrong_way_to_test_is_told_by_its_name()
    {
        var verdicts = Check(
            $"{Arguments} Assert.That(Subject.L2Step(w, g, 0.3, 0.7)[0].item<double>(), Is.EqualTo(1.46).Within(1e-9));"
        ).Wrong;
        Assert.That(verdicts.Select(v => v.Misconception), Is.All.EqualTo("LooksAtTheFirstWeightAlone").And.Not.Empty);
    }

    [Test]
    public void A_spec_that_passes_or_fails_in_other_ways_counts_as_what_it_does()
    {
        string passes = First("Subject.L2Step(ones(2), ones(2), 0.3, 0.7); Assert.Ignore();").Message;
        string fails = First("throw new InvalidOperationException(\"Broken.\");").Message;
        Assert.That(passes, Does.Contain("always passes"));
        Assert.That(
            fails,
            Does.Contain("always fails").And.Contains("alike: it threw InvalidOperationException: Broken")
        );
    }

    [Test]
    public void A_spec_that_never_ends_is_told_so() =>
        Assert.That(
            First("while (true) { }"),
            Has.Property("Kind")
                .EqualTo(VerdictKind.TimedOut)
                .And.Property("Message")
                .EqualTo("One_step_is_exact did not come back within 5 s: look for a loop that never ends.")
        );

    [Test]
    public void The_lesson_counts_the_implementations()
    {
        var specs = Shared.Value.Check(Exercise, Subjects.Solution(Repository.Kit, Exercise)).Verdicts;
        int Count(int task, string what) => specs.Count(v => v.Task == task && v.Title.Contains($" {what} "));
        Assert.That(new[] { Count(1, "accepts"), Count(2, "accepts"), Count(3, "accepts") }, Is.All.EqualTo(8));
        Assert.That(new[] { Count(1, "catches"), Count(2, "catches"), Count(3, "catches") }, Is.EqualTo([13, 6, 4]));
        Assert.That(
            File.ReadAllText(Repository.Kit.Lesson(Exercise)),
            Does.Contain("eight right")
                .And.Contains("Thirteen wrong")
                .And.Contains("Six wrong")
                .And.Contains("Four impl")
        );
    }

    [Test]
    public void Where_no_specs_are_to_be_written_NUnit_is_not_there()
    {
        Exercise other = Catalogue.Of(Repository.Kit).Exercises[0];
        Subject stub = Subjects.Stub(Repository.Kit, other);
        Outcome outcome = Shared.Value.Check(
            other,
            stub with
            {
                Source = stub.Source.Replace("throw new ToDo();", "NUnit.Framework.Assert.Pass(); return w;"),
            }
        );
        Assert.That(outcome.Problems.Select(p => p.Text), Has.Some.Contains("'NUnit' does not exist"));
    }

    private static Verdict First(string oneStep) => Check(oneStep).Wrong.First();

    /// <summary>The stub, but for the first of its specs.</summary>
    private static Outcome Check(string oneStep)
    {
        Subject stub = Subjects.Stub(Repository.Kit, Exercise);
        const string ToDo = "throw new ToDo();";
        int start = stub.Source.IndexOf(ToDo, StringComparison.Ordinal);
        string source = stub.Source[..start] + oneStep + stub.Source[(start + ToDo.Length)..];
        return Shared.Value.Check(Exercise, stub with { Source = source });
    }
}
