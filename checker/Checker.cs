using System.Threading;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking;

/// <summary>
/// The kit in one function: <c>Outcome Check(Exercise, Subject)</c>. Everything before it is look-up, everything after it is
/// rendering. Any thread may ask: one works, the others wait.
/// </summary>
public sealed class Checker : IDisposable
{
    /// <summary>Ten times what the slowest spec of a solution may take, and more for a machine that is busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Kit kit;
    private readonly Compiler compiler;
    private readonly Runner runner;
    private readonly SemaphoreSlim turn = new(1); // the child talks with one at a time; unlike a lock, whoever waits can be called off

    /// <param name="kit">The repository.</param>
    /// <param name="limit">How long one spec may take.</param>
    /// <param name="spare">Whether a second child process waits for the first one's end: for those who check again and again.</param>
    public Checker(Kit kit, TimeSpan limit, bool spare = false)
    {
        this.kit = kit;
        runner = new Runner(limit, spare); // first, so that the child warms up while the compiler does
        compiler = new Compiler(kit, Compiler.Limit);
    }

    /// <summary>The most memory that the child process has held, in bytes.</summary>
    public long ChildMemory => runner.ChildMemory;

    /// <exception cref="OperationCanceledException">It was cancelled while the specs ran, or before their turn.</exception>
    public Outcome Check(Exercise exercise, Subject subject, CancellationToken cancel = default) =>
        Run(exercise, subject, kit.Specs(exercise), cancel);

    /// <summary>Between two checks, when nobody waits: replaces a child process that has grown, and sees that a spare is up.</summary>
    public void Rest(CancellationToken cancel)
    {
        InTurn(runner.Rest, cancel);
        Heap.Shrink();
    }

    /// <summary>The exercise's plots, drawn by the subject's functions: a verdict each, with a figure where it passed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while the plots were drawn, or before their turn.</exception>
    public Outcome Draw(Exercise exercise, Subject subject, CancellationToken cancel = default) =>
        Directory.Exists(kit.Plots(exercise))
            ? Run(exercise, subject, kit.Plots(exercise), cancel)
            : new Outcome(exercise, [], []);

    /// <summary>Waits for what is under way: whoever is in a hurry cancels it first.</summary>
    public void Dispose() => InTurn(runner.Dispose, default);

    private Outcome Run(Exercise exercise, Subject subject, string folder, CancellationToken cancel)
    {
        var compilation = compiler.Compile(exercise, subject, folder);
        return compilation.Problems.IsEmpty
            ? new Outcome(
                exercise,
                InTurn(() => runner.Run(exercise, Asked(exercise, compilation), cancel), cancel),
                []
            )
            : new Outcome(exercise, [], compilation.Problems);
    }

    private static Job Asked(Exercise exercise, Compilation made) =>
        Job.Of(new JudgingCode(made.StandIn!, made.Spec!), Code.Of(exercise, made.Subject!));

    private void InTurn(Action work, CancellationToken cancel) =>
        InTurn(
            () =>
            {
                work();
                return true;
            },
            cancel
        );

    private T InTurn<T>(Func<T> work, CancellationToken cancel)
    {
        turn.Wait(cancel);
        try
        {
            return work();
        }
        finally
        {
            turn.Release();
        }
    }
}
