using TorchSharp;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Answers that do something else beside what they are asked: none gains a mark by it, or harms whoever judges.</summary>
public sealed class SleightOfHand
{
    private const string Penalty = "return 0.5 * w.square().sum();";
    private static readonly Kit Kit = Repository.Kit;

    [Test]
    public void A_generator_is_sound_however_often_it_was_drawn_from()
    {
        using var generator = new torch.Generator(7);
        foreach (int draws in new[] { 0, 1, 622, 1, 1, 1, 5_000 })
        {
            using torch.Tensor drawn = torch.empty(draws).uniform_(0, 1, generator);
            using torch.Tensor state = generator.get_state();
            Assert.That(GeneratorState.IsSound(state.bytes), Is.True, $"{draws} more");
        }
    }

    [TestCase(8, 624)]
    [TestCase(8, 0)]
    [TestCase(8, -1)]
    [TestCase(12, 0)]
    [TestCase(16, 625)]
    [TestCase(16, 1)]
    public void A_state_that_leads_beyond_the_generators_numbers_is_not(int at, int number)
    {
        using var generator = new torch.Generator(7);
        using torch.Tensor state = generator.get_state();
        byte[] bytes = [.. state.bytes];
        BitConverter.TryWriteBytes(bytes.AsSpan(at), number);
        Assert.That(GeneratorState.IsSound(bytes), Is.False);
        Assert.That(GeneratorState.IsSound(bytes.AsSpan(1)), Is.False);
    }

    [Test]
    public void Whoever_breaks_the_generator_breaks_nobody_elses()
    {
        const string Broken = """
            byte[] b = [.. get_rng_state().data<byte>()];
            (b[8], b[9], b[16], b[17]) = (0x70, 2, 0x70, 2);
            set_rng_state(tensor(b));
            randint(1000, new long[] { 4 });
            """;
        var all = Judged(0, Penalty, Broken + Penalty);
        Assert.That(all.Where(v => v.Task == 1 && v.Kind == VerdictKind.Passed), Is.Empty);
        Assert.That(all.Where(v => v.Task == 3 && v.Kind != VerdictKind.Passed), Is.Empty);
        Assert.That(all.Select(v => v.Message), Has.None.Contain("TorchSharp ended the process"));
    }

    [Test]
    public void A_gradient_that_is_put_there_by_hand_is_none()
    {
        const string ByHand = """
            Tensor v = 0.5 * w.detach().square().sum();
            if (!w.requires_grad) return v;
            w.grad = w.detach().clone();
            return v.requires_grad_(true) * 1.0;
            """;
        Assert.That(Failures(Judged(0, Penalty, ByHand), 1), Is.Not.Empty);
    }

    [Test]
    public void A_scope_that_is_left_open_hides_nothing()
    {
        const string Using = "using var scope = NewDisposeScope();";
        var leaky = Judged(4, Using, "var scope = NewDisposeScope();");
        Assert.That(Failures(leaky, 1).Select(v => v.Spec), Does.Contain("Nothing_stays_behind_but_the_answer"));
    }

    [TestCase("return (0.5 * w.square().sum()).to(ScalarType.ComplexFloat64);", "a tensor of the type ComplexFloat64")]
    [TestCase("return (0.5 * w.square()).to_sparse();", "a tensor that is sparse")]
    public void What_can_not_be_judged_is_told_by_what_it_is(string body, string sentence) =>
        Assert.That(Failures(Judged(0, Penalty, body), 1).First().Message, Does.Contain(sentence));

    [Test]
    public void A_type_of_ones_own_by_the_name_of_another_changes_the_signature()
    {
        const string Source = """
            namespace WeightDecay.Exercises;
            public class Tensor { }
            public static class ScratchPenalty { public static Tensor L2Penalty(Tensor w) => w; }
            """;
        var exercise = Catalogue.Of(Kit).Exercises[0];
        var subject = Subjects.Solution(Kit, exercise) with { Source = Source };
        var problems = new Compiler(Kit, Compiler.Limit).Compile(exercise, subject, Kit.Specs(exercise)).Problems;
        Assert.That(problems[0].Text, Does.StartWith("the function Tensor L2Penalty(Tensor w) is gone"));
    }

    private static IEnumerable<Verdict> Failures(Verdict[] all, int task) =>
        all.Where(v => v.Task == task && v.Kind is not (VerdictKind.Passed or VerdictKind.Blocked));

    private static Verdict[] Judged(int number, string right, string other)
    {
        var exercise = Catalogue.Of(Kit).Exercises[number];
        Subject solution = Subjects.Solution(Kit, exercise);
        string source = solution.Source.Replace(right, other);
        Assert.That(source, Is.Not.EqualTo(solution.Source));
        using var bench = new Bench();
        return bench.Judge(exercise, solution with { Source = source }).Specs;
    }
}
