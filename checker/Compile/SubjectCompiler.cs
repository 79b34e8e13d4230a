using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>Compiles a subject, whatever has become of it: what is wrong with it is a problem, never an exception.</summary>
internal sealed class SubjectCompiler(Kit kit, SyntaxTree usings, TimeSpan limit)
{
    private const string TooMuch = "is too much for the compiler: write the longest expression in several steps";
    private readonly Contract contract = new(kit, usings);

    /// <param name="exercise">The exercise.</param>
    /// <param name="subject">Whose code.</param>
    /// <param name="stub">The exercise's stub, whose public functions are the contract.</param>
    /// <param name="inspect">More problems, of code that compiles.</param>
    public Binary Compile(
        Exercise exercise,
        Subject subject,
        string stub,
        Func<Binary, CSharpCompilation, ImmutableArray<Problem>>? inspect = null
    )
    {
        if ((subject.Problem ?? Nesting.Problem(subject.Source)) is { } problem)
            return Failed(subject, problem);
        try
        {
            var source = OwnThread.Run(OwnThread.Narrow, limit, _ => Sources.Parse(subject.Source, subject.Path));
            return OwnThread.Run(
                OwnThread.Wide,
                limit,
                cancel => Compile(exercise, subject, stub, source, inspect, cancel)
            );
        }
        catch (Exception e) when (e is OperationCanceledException or InsufficientExecutionStackException)
        {
            return Failed(subject, TooMuch);
        }
    }

    private Binary Compile(
        Exercise exercise,
        Subject subject,
        string stub,
        SyntaxTree source,
        Func<Binary, CSharpCompilation, ImmutableArray<Problem>>? inspect,
        CancellationToken cancel
    )
    {
        var code = Bare.With(References.Learner(subject.Kind, stub)).AddSyntaxTrees(usings, source);
        var binary = Binary.Of(code, kit, cancel);
        if (!binary.Problems.IsEmpty)
            return binary;
        var broken = contract.Broken(exercise, subject, stub, code);
        return binary with { Problems = broken.IsEmpty ? inspect?.Invoke(binary, code) ?? [] : broken };
    }

    private Binary Failed(Subject subject, string problem) =>
        new([], [], [Problem.WithFile(kit.Relative(subject.Path), problem)]);
}
