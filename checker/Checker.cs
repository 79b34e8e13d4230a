using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking;

/// <summary>The kit in one function: <c>Outcome Check(Exercise, Subject)</c>. Everything before it is look-up, everything after it is rendering.</summary>
public sealed class Checker : IDisposable
{
    /// <summary>Ten times what the slowest spec of a solution may take, and more for a machine that is busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Kit kit;
    private readonly Compiler compiler;
    private readonly Runner runner;

    public Checker(Kit kit, TimeSpan limit)
    {
        this.kit = kit;
        runner = new Runner(limit); // first, so that the child warms up while the compiler does
        compiler = new Compiler(kit, Compiler.Limit);
    }

    /// <summary>The most memory that the child process has held, in bytes.</summary>
    public long ChildMemory => runner.ChildMemory;

    public Outcome Check(Exercise exercise, Subject subject) => Run(exercise, subject, kit.Specs(exercise));

    /// <summary>The exercise's plots, drawn by the subject's functions: a verdict each, with a figure where it passed.</summary>
    public Outcome Draw(Exercise exercise, Subject subject) =>
        Directory.Exists(kit.Plots(exercise))
            ? Run(exercise, subject, kit.Plots(exercise))
            : new Outcome(exercise, [], []);

    public void Dispose() => runner.Dispose();

    private Outcome Run(Exercise exercise, Subject subject, string folder)
    {
        var compilation = compiler.Compile(exercise, subject, folder);
        return compilation.Problems.IsEmpty
            ? new Outcome(exercise, runner.Run(exercise, compilation.Subject!, compilation.Spec!), [])
            : new Outcome(exercise, [], compilation.Problems);
    }
}
