using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade;

/// <summary>Judges one submission after another: the specs run in a process that is ours, the student's code in one that is not.</summary>
internal sealed class Examiner : IDisposable
{
    // Should a judge ever hang by itself, it is given up after many times what the student's code was granted.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Kit kit;
    private readonly string[] command;
    private readonly Limits limits;
    private readonly long seed;
    private readonly Runner runner;
    private readonly Proxies proxies;

    public Examiner(Kit kit, string[] command, Limits limits, long seed)
    {
        (this.kit, this.command, this.limits, this.seed) = (kit, command, limits, seed);
        runner = new Runner(Patience);
        proxies = new Proxies(kit);
    }

    /// <summary>The verdicts on compiled code.</summary>
    /// <param name="submission">Whose: all exercises of a submission share a process.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="code">The student's code.</param>
    /// <param name="spec">What judges it.</param>
    public ImmutableArray<Verdict> Judge(string submission, Exercise exercise, Binary code, Binary spec)
    {
        string type = $"{Subject.Namespace}.{exercise.Class}";
        var guest = new Guest(submission, type, code.Code, code.Symbols, command, limits.SpecSeconds, seed);
        Binary proxy = proxies.Of(exercise, Begun.ToDo(code, exercise.Class));
        return runner.Run(exercise, proxy, spec, default, guest);
    }

    public void Dispose() => runner.Dispose();
}
