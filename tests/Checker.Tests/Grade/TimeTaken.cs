using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>A verdict tells how long the submission's process took: what the judge does meanwhile is nobody's fault.</summary>
public sealed class TimeTaken
{
    private static readonly Exercise Exercise = Catalogue.Of(Repository.Kit).Exercises.First();

    [Test]
    public void It_is_that_of_the_students_code()
    {
        var (specs, fresh) = Judge("Thread.Sleep(60);");
        var seconds = specs.Where(v => v.Task == 1).Select(v => v.Seconds).Order();
        Assert.That(seconds.Skip(1), Is.All.AtLeast(0.06), "but for the spec whose argument is refused before");
        Assert.That(fresh[0].Seconds, Is.AtLeast(0.06));
    }

    [Test]
    public void To_ask_for_its_gradient_takes_its_time_too()
    {
        const string Slow = """
            sealed class Slow : TorchSharp.torch.autograd.SingleTensorFunction<Slow>
            {
                public override string Name => nameof(Slow);

                public override Tensor forward(TorchSharp.torch.autograd.AutogradContext context, params object[] variables) =>
                    ((Tensor)variables[0]).clone();

                public override List<Tensor> backward(TorchSharp.torch.autograd.AutogradContext context, Tensor gradient)
                {
                    Thread.Sleep(150);
                    return [gradient];
                }
            }
            """;
        var (specs, _) = Judge("if (w.requires_grad) return Slow.apply(0.5 * w.square().sum());", Slow);
        Assert.That(specs.Where(v => v.Task == 1).Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
        Assert.That(specs.Count(v => v.Task == 1 && v.Seconds >= 0.15), Is.AtLeast(2));
    }

    [Test]
    public void All_calls_of_an_exercise_have_a_limit_together()
    {
        Subject solution = Subjects.Solution(Repository.Kit, Exercise);
        string source = solution.Source.Replace("return w.abs().sum();", "Slow(); return w.abs().sum();");
        source = source.Replace("Guard.SameCount(prediction, target);", "Guard.SameCount(prediction, target); Slow();");
        int end = source.LastIndexOf('}');
        source = $"{source[..end]} static void Slow() => Thread.Sleep(300); }}";
        using var bench = new Bench();
        var (specs, _) = bench.Judge(
            Exercise,
            solution with
            {
                Source = $"using System.Threading;\n{source}",
            },
            together: 1
        );
        Assert.That(
            specs.Where(v => v.Kind == VerdictKind.TimedOut).Select(v => v.Message),
            Is.Not.Empty.And.All.EndsWith(
                " was called when the 1 s were used up that all calls of an exercise may take together."
            )
        );
    }

    // docs/grading.md tells both.
    [Test]
    public void A_first_try_has_3_seconds_a_spec_and_36_together()
    {
        double seconds = new Limits().FirstSeconds;
        Assert.That((seconds, new Guest("ann", [], seconds, Seed: 0).Together), Is.EqualTo((3, 36)));
    }

    [Test]
    public void To_come_up_is_nobodys_time()
    {
        using var usual = new Bench();
        using var slow = new Bench { Command = ["sh", "-c", "sleep 5; exec \"$@\"", "sh", .. usual.Command] };
        var (specs, _) = slow.Judge(Exercise, Subjects.Solution(Repository.Kit, Exercise), seconds: 4);
        Assert.That(specs.Select(v => v.Kind), Is.All.EqualTo(VerdictKind.Passed));
    }

    [Test]
    public void What_was_not_asked_took_none()
    {
        Verdict[] blocked = [.. Judge("Environment.Exit(3);").Specs.Where(v => v.Kind == VerdictKind.Blocked)];
        Assert.That(blocked.Select(v => v.Seconds), Is.Not.Empty.And.All.Zero);
    }

    private static (Verdict[] Specs, Verdict[] Fresh) Judge(string first, string more = "")
    {
        const string Right = "return 0.5 * w.square().sum();";
        using var bench = new Bench();
        Subject solution = Subjects.Solution(Repository.Kit, Exercise);
        string source = solution.Source.Replace(Right, $"{first} {Right}");
        return bench.Judge(Exercise, solution with { Source = $"using System.Threading;\n{source}\n{more}" });
    }
}
