using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Run;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Judges the kit's own subjects as if they had been handed in; locked up no further than any system allows.</summary>
internal sealed class Bench : IDisposable
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly Compiler compiler = new(Kit, Compiler.Limit);
    private readonly Runner runner = new(TimeSpan.FromSeconds(60));

    /// <summary>What starts a submission's process.</summary>
    public string[] Command { get; init; } = Cell.Command(Level.L0, Room.OfSubmission(), new Limits());

    /// <summary>The submission's own process, the solution's proxies: the specs' verdicts, then those on fresh inputs.</summary>
    public (Verdict[] Specs, Verdict[] Fresh) Judge(
        Exercise exercise,
        Subject subject,
        long seed = 0,
        double seconds = 30,
        double together = 360
    )
    {
        Job job = Job(exercise, subject, seed, seconds);
        job = job with { Guest = job.Guest! with { Together = together } };
        var verdicts = runner.Run(exercise, job, default);
        return ([.. verdicts.Where(v => !FreshInputs.IsOne(v))], [.. verdicts.Where(FreshInputs.IsOne)]);
    }

    /// <summary>The verdicts of a judge that takes over from one that ended after all of the specs, and before the fresh inputs.</summary>
    public Verdict[] TakenOver(Exercise exercise, Subject subject)
    {
        string[] fresh = [.. Judge(exercise, subject).Fresh.Select(v => v.Spec)];
        using var judge = new Child();
        judge.Send(Job(exercise, subject) with { Only = fresh });
        return [.. Reports(judge).OfType<Report.Finished>().Select(r => r.Verdict)];
    }

    public void Dispose() => runner.Dispose();

    private static IEnumerable<Report> Reports(Child judge)
    {
        while (judge.Next(TimeSpan.FromSeconds(60)) is { } report and not Report.Done)
            yield return report;
    }

    private Job Job(Exercise exercise, Subject subject, long seed = 0, double seconds = 30)
    {
        Binary code = SelfContained(exercise, subject);
        return Run.Job.Of(
            Course.Made(Kit, compiler, exercise).Judging,
            Code.Of(exercise, code),
            new Guest($"{subject.Name} {seed}", Command, seconds, seed)
        );
    }

    // The kit's wrong implementations lean on its solutions, which are not there at the other end: they take them along.
    private static Binary SelfContained(Exercise exercise, Subject subject)
    {
        string solution = File.ReadAllText(Kit.Solution(exercise));
        string[] sources = [File.ReadAllText(Kit.Usings), subject.Source, solution];
        return Binary.Of(
            Sources.Create(
                "Subject",
                sources.Select(s => Sources.Parse(s, "exercises/Subject.cs")),
                Compile.References.Learner(SubjectKind.Solution, solution)
            ),
            Kit,
            default
        );
    }
}
