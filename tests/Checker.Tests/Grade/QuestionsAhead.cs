using System.Diagnostics;
using System.Reflection;
using TorchSharp;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Given.Judging;
using Tensor = TorchSharp.torch.Tensor;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What was asked of one submission is asked of the next before its specs do, and nothing comes of it but time.</summary>
public sealed class QuestionsAhead
{
    private const string Halves = "return 0.5 * w;";
    private const string Counts = "return w + ++calls;";
    private const string Draws = "return w + torch.rand(1);";
    private const string Sleeps = "if (w.item<float>() == 2) System.Threading.Thread.Sleep(400); return w;";
    private const string HangsAtTwo = "if (w.item<float>() == 2) for (;;) ; return w;";
    private static readonly MethodInfo Function = typeof(Stand).GetMethod(nameof(Stand.In))!;
    private static readonly string[] Command = Cell.Command(Level.L0, Room.OfSubmission(), new Limits());

    [Test]
    public void Whoever_answers_the_same_is_known_by_it()
    {
        using var process = Of(Halves);
        Transcript same = Said(Halves, 1, 2);
        Assert.That(new Dialogue().GoesAs([Said(Draws, 1, 2), same], process, Patience), Is.SameAs(same));
    }

    [Test]
    public void Whoever_does_not_is_asked_again_and_has_answered_already()
    {
        using var process = Of(Counts);
        var dialogue = new Dialogue();
        Assert.That(dialogue.GoesAs([Said(Halves, 1, 2)], process, Patience), Is.Null);
        Assert.That(Asked(dialogue, process, 1, 2, 2), Is.EqualTo(new[] { 2, 4, 5 }), "each is called once");
    }

    [Test]
    public void What_was_asked_in_vain_moves_no_generator()
    {
        using var process = Of(Draws);
        var dialogue = new Dialogue();
        dialogue.GoesAs([Said(Halves, 1, 2, 3)], process, Patience);
        Assert.That(Asked(dialogue, process, 1, 7, 3), Is.EqualTo(Asked(Draws, 1, 7, 3)));
    }

    [Test]
    public void Nor_does_what_was_asked_for_another_dialogue_that_it_might_have_been()
    {
        using var process = Of(Draws);
        var dialogue = new Dialogue();
        dialogue.GoesAs([Said(Halves, 1, 2, 3), Said(Draws, 1, 7, 3)], process, Patience);
        Assert.That(Asked(dialogue, process, 1, 7, 3), Is.EqualTo(Asked(Draws, 1, 7, 3)));
    }

    [TestCase("return w.new_zeros(2 << 20);", 1)]
    [TestCase("return w.sum();", 2 << 20)]
    public void Nobody_answers_one_spec_with_more_than_is_kept_nor_is_asked_more(string body, int entries)
    {
        using var process = Of(body);
        var dialogue = new Dialogue();
        Exception? error = KnownWorld.Run(() =>
        {
            foreach (int _ in Enumerable.Range(0, 9))
                Call(process, dialogue, torch.zeros(entries));
        });
        Assert.That(error, Is.TypeOf<SubjectEnded>().With.Message.Contains("64 MB"));
    }

    [Test]
    public void Whoever_hangs_at_what_the_spec_does_not_ask_is_to_be_tried_again_with_nothing_asked_ahead()
    {
        using var process = Of(HangsAtTwo);
        var dialogue = new Dialogue();
        Assert.That(dialogue.GoesAs([Said(Halves, 1, 2)], process, Patience), Is.Null);
        Assert.That(Asked(dialogue, process, 1), Is.EqualTo(new[] { 1 }));
        Assert.That(
            () => Asked(dialogue, process, 3),
            Throws.TypeOf<SubjectEnded>().With.Property(nameof(SubjectEnded.IsTimeUp)).True
        );
    }

    [Test]
    public void What_wrong_answers_led_to_is_not_asked_before_it_is_known_that_it_will_be()
    {
        using var process = Of(Counts);
        Transcript wrong = Said(Halves, 1, 2, 3);
        var dialogue = new Dialogue();
        wrong = wrong with { Verdict = wrong.Verdict with { Kind = VerdictKind.Failed } };
        Assert.That(dialogue.GoesAs([wrong], process, Patience), Is.Null);
        Assert.That(Asked(dialogue, process, 1, 7), Is.EqualTo(new[] { 2, 9 }), "the second call is that with 7");
    }

    [Test]
    public void What_was_asked_in_vain_is_nobodys_time()
    {
        using var process = Of(Sleeps);
        var dialogue = new Dialogue();
        dialogue.GoesAs([Said(Halves, 1, 2)], process, Patience);
        _ = Asked(dialogue, process, 1, 3);
        Assert.That(dialogue.InVain, Is.GreaterThan(TimeSpan.FromMilliseconds(200)));
        Assert.That(Asked(dialogue, process, 4), Is.EqualTo(new[] { 4 }));
    }

    [Test]
    public void Where_the_spec_ends_early_the_process_is_given_up_only_if_it_hangs()
    {
        using var steady = Of(Draws);
        using var hanging = Of(HangsAtTwo);
        Assert.That(IsOverAfterOne(steady), Is.True);
        Assert.That(IsOverAfterOne(hanging), Is.False);
    }

    private static bool IsOverAfterOne(SubjectProcess process)
    {
        var dialogue = new Dialogue();
        dialogue.GoesAs([Said(Halves, 1, 2)], process, Patience);
        _ = Asked(dialogue, process, 1);
        return dialogue.TryEnd(process);
    }

    private static Transcript Said(string body, params double[] numbers)
    {
        using var process = Of(body);
        var dialogue = new Dialogue();
        _ = Asked(dialogue, process, numbers);
        return new Transcript([.. dialogue.Held.Select(Turn.Of)], new Verdict("spec", 1, VerdictKind.Passed));
    }

    private static double[] Asked(string body, params double[] numbers)
    {
        using var process = Of(body);
        return Asked(new Dialogue(), process, numbers);
    }

    private static double[] Asked(Dialogue dialogue, SubjectProcess process, params double[] numbers)
    {
        double[] answers = [];
        Exception? error = KnownWorld.Run(() =>
            answers = [.. numbers.Select(n => (double)Call(process, dialogue, torch.tensor((float)n)).item<float>())]
        );
        return error is null ? answers : throw error;
    }

    private static Tensor Call(SubjectProcess process, Dialogue dialogue, Tensor argument)
    {
        var conversation = new Conversation(
            process,
            dialogue,
            Patience,
            _ => { },
            _ => "",
            new Lent(),
            new Stopwatch()
        );
        return (Tensor)conversation.Call(Function, [argument])!;
    }

    private static TimeSpan Patience() => TimeSpan.FromSeconds(30);

    private static SubjectProcess Of(string body)
    {
        var process = new SubjectProcess(Command);
        process.WakeUp();
        process.Load(new Guest("somebody", Command, 30, 0), Compiled(body), Patience());
        return process;
    }

    private static Code Compiled(string body)
    {
        string source =
            $"public static class Asked {{ private static int calls; public static Tensor In(Tensor w) {{ {body} }} }}";
        string usings = File.ReadAllText(Repository.Kit.Usings);
        Binary binary = Binary.Of(
            Sources.Create(
                "Subject",
                [Sources.Parse(usings, ""), Sources.Parse(source, "exercises/Asked.cs")],
                Compile.References.Learner(SubjectKind.Solution, source)
            ),
            Repository.Kit,
            default
        );
        Assert.That(binary.Problems, Is.Empty);
        return new Code("Asked", binary.Code, binary.Symbols, []);
    }

    private static class Stand
    {
        public static Tensor In(Tensor w) => w;
    }
}
