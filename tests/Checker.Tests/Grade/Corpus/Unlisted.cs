using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Run;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Runs hostile code as if there were no allow-list: what lies below must hold by itself.</summary>
internal sealed class Unlisted : IDisposable
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly Runner runner = new(TimeSpan.FromSeconds(60));

    /// <summary>What is seen of the attacked exercise and of its neighbour, in this order.</summary>
    public Seen[] Judge(Entry entry)
    {
        var (attacked, neighbour) = (HostileClass.Course[0], HostileClass.Course[1]);
        string file = Path.Combine(entry.Folder, attacked.FileName);
        Outcome first = Judge(entry.Name, attacked, HostileClass.Completed(file));
        Outcome second = Judge(entry.Name, neighbour, HostileClass.Solution(neighbour));
        if (second.Verdicts.Any(v => v.Kind is VerdictKind.TimedOut or VerdictKind.Error)) // as the grader does
            second = Judge($"{entry.Name} again", neighbour, HostileClass.Solution(neighbour));
        return [Seen.Of(GradedState.Judged, first), Seen.Of(GradedState.Judged, second)];
    }

    public void Dispose() => runner.Dispose();

    private Outcome Judge(string submission, Exercise exercise, string source)
    {
        Binary code = Compiled(source);
        Assert.That(code.Problems, Is.Empty, "must compile");
        var job = Job.Of(
            Ward.Course.Judging(exercise),
            Code.Of(exercise, code),
            new Guest(submission, Ward.Setting.SubmissionCommand, Ward.Limits.SpecSeconds, Ward.Setting.Seed)
        );
        return new Outcome(exercise, runner.Run(exercise, job, default), []);
    }

    // Pointers and NUnit, too.
    private static Binary Compiled(string source)
    {
        string[] sources = [File.ReadAllText(Kit.Usings), source];
        var code = Sources.Create(
            "Subject",
            sources.Select(s => Sources.Parse(s, "exercises/ScratchPenalty.cs")),
            Compile.References.Judge
        );
        return Binary.Of(code.WithOptions(code.Options.WithAllowUnsafe(true)), Kit, default);
    }
}
