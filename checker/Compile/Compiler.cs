using System.Threading;
using Microsoft.CodeAnalysis;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Compile;

/// <summary>Compiles a subject, and hands it out with what judges or draws it. Stays warm: the first time takes a second, the next a fortieth.</summary>
public sealed class Compiler
{
    /// <summary>What a cold compiler takes on a busy machine, several times over; some short code takes it for ever.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private readonly Kit kit;
    private readonly TimeSpan limit;
    private readonly SyntaxTree usings;
    private readonly Judges judges;
    private readonly Contract contract;

    public Compiler(Kit kit, TimeSpan limit)
    {
        this.kit = kit;
        this.limit = limit;
        usings = Sources.Parse(File.ReadAllText(kit.Usings), kit.Usings);
        judges = new Judges(kit, usings);
        contract = new Contract(kit, usings);
    }

    /// <param name="exercise">The exercise.</param>
    /// <param name="subject">Whose code.</param>
    /// <param name="folder">Of the files that call the subject: specs or plots.</param>
    public Compilation Compile(Exercise exercise, Subject subject, string folder)
    {
        if ((subject.Problem ?? Nesting.Problem(subject.Source)) is { } problem)
            return Failed(subject, problem);
        try
        {
            var source = OwnThread.Run(OwnThread.Narrow, limit, _ => Sources.Parse(subject.Source, subject.Path));
            return OwnThread.Run(OwnThread.Wide, limit, cancel => Compile(exercise, subject, source, folder, cancel));
        }
        catch (Exception e) when (e is OperationCanceledException or InsufficientExecutionStackException)
        {
            return Failed(subject, "is too much for the compiler: write the longest expression in several steps");
        }
    }

    private Compilation Compile(
        Exercise exercise,
        Subject subject,
        SyntaxTree source,
        string folder,
        CancellationToken cancel
    )
    {
        string solution = File.ReadAllText(kit.Solution(exercise));
        var code = Sources.Create("Subject", [usings, source], References.Learner(subject.Kind, solution));
        var binary = Binary.Of(code, kit, cancel);
        if (!binary.Problems.IsEmpty)
            return new Compilation(null, null, binary.Problems);
        string stub = Stub.From(solution);
        var broken = contract.Broken(exercise, subject, stub, code);
        if (!broken.IsEmpty)
            return new Compilation(null, null, broken);
        var judge = judges.Of(exercise, stub, folder);
        return new Compilation(binary, judge, judge.Problems);
    }

    private Compilation Failed(Subject subject, string problem) =>
        Compilation.Failed(Problem.WithFile(kit.Relative(subject.Path), problem));
}
