using System.Security.Cryptography;
using System.Text;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Grade.Allow;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Grade.Workshop;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Judges one answer after another: compiled in one process, run in another, judged in a third, which is ours.</summary>
internal sealed class Examiner : IDisposable
{
    // Should a judge ever hang by itself, it is given up after many times what the student's code was granted.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Course course;
    private readonly Setting setting;
    private readonly CompileWorker compiler;
    private readonly Runner runner;

    public Examiner(Course course, Setting setting)
    {
        (this.course, this.setting) = (course, setting);
        compiler = new CompileWorker(setting.CompilerCommand);
        runner = new Runner(Patience);
    }

    public void Dispose()
    {
        compiler.Dispose();
        runner.Dispose();
    }

    /// <param name="submission">Whose: all answers of a submission share a process.</param>
    /// <param name="answer">A file that was found.</param>
    /// <param name="isAgain">Whether it was examined before.</param>
    public Kept Examine(string submission, Answer answer, bool isAgain)
    {
        Exercise exercise = answer.Exercise;
        var job = new CompileJob(exercise, course.Stub(exercise), course.Usings, exercise.FileName, answer.Source);
        Product product = compiler.Compile(job);
        if (product.Problems.Length > 0)
            return new Kept(Reason(product), [], [.. product.Problems], "", []);
        var verdicts = Verdicts(submission, answer, product, isAgain);
        string[] flags = verdicts.Any(FreshInputs.IsUnsteady) ? [Flag.NotDeterministic] : [];
        return new Kept(GradedState.Judged, verdicts, [], $"{setting.Level}", [.. flags]);
    }

    private ImmutableArray<Verdict> Verdicts(string submission, Answer answer, Product product, bool isAgain)
    {
        Exercise exercise = answer.Exercise;
        double seconds = isAgain ? setting.Limits.SpecSeconds : setting.Limits.FirstSeconds;
        var job = Job.Of(
            course.Judging(exercise),
            Code.Of(exercise, product.Code, product.Symbols, product.ToDo),
            new Guest(submission, setting.SubmissionCommand, seconds, Seed(answer), isAgain)
        );
        try
        {
            return [.. runner.Run(exercise, job, default).Select(v => v with { Seconds = Math.Round(v.Seconds, 3) })];
        }
        catch (Trouble trouble)
        {
            throw new Infrastructure(trouble.Message);
        }
    }

    // Whoever has seen the run's seed in a first feedback, and hands in again, has other inputs.
    private long Seed(Answer answer) =>
        BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{setting.Seed} {answer.Source}")))
        & long.MaxValue;

    private static GradedState Reason(Product product) =>
        product.Problems.Any(p => p.Code == Complaints.Code) ? GradedState.NotAllowed : GradedState.DoesNotCompile;
}
