using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>Compiles a subject, then what judges or draws it. Stays warm: the first time takes a second, the next a fortieth.</summary>
public sealed class Compiler(Kit kit, TimeSpan limit)
{
    /// <summary>What a cold compiler takes on a busy machine, several times over; some short code takes it for ever.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.Latest
    );
    private readonly SyntaxTree usings = Parse(File.ReadAllText(kit.Usings), kit.Usings);

    /// <param name="exercise">The exercise.</param>
    /// <param name="subject">Whose code.</param>
    /// <param name="folder">Of the files that call the subject: specs or plots.</param>
    public Compilation Compile(Exercise exercise, Subject subject, string folder)
    {
        if ((subject.Problem ?? Nesting.Problem(subject.Source)) is { } problem)
            return Failed(subject, problem);
        try
        {
            var source = OwnThread.Run(OwnThread.Narrow, limit, _ => Parse(subject.Source, subject.Path));
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
        var code = Create("Subject", [usings, source], References.Learner(subject.Kind));
        var binary = Binary.Of(code, kit, cancel);
        return binary.Problems.IsEmpty
            ? CompileSpec(exercise, subject, folder, code, binary)
            : new Compilation(null, null, binary.Problems);
    }

    private Compilation CompileSpec(
        Exercise exercise,
        Subject subject,
        string folder,
        CSharpCompilation code,
        Binary binary
    )
    {
        var gone = Contract.Broken(kit, exercise, subject, code);
        if (!gone.IsEmpty)
            return new Compilation(null, null, gone);
        var sources = Directory.EnumerateFiles(folder, "*.cs").Order().Select(f => Parse(File.ReadAllText(f), f));
        var binding = Parse($"global using NUnit.Framework;\nglobal using {subject.Namespace};", "");
        var spec = Binary.Of(
            Create("Spec", [usings, binding, .. sources], [.. References.Judge, binary.Reference]),
            kit,
            CancellationToken.None
        );
        return new Compilation(binary, spec, Blamed(subject, spec.Problems));
    }

    // The kit's specs fit the stub: where they don't fit a learner's class, it is the class that has changed.
    private ImmutableArray<Problem> Blamed(Subject subject, ImmutableArray<Problem> problems) =>
        subject.Kind == SubjectKind.Submission && problems is [var first, ..]
            ?
            [
                Problem.WithFile(
                    kit.Relative(subject.Path),
                    $"no longer fits its specs ({first.Text}): leave the given names and signatures as they are, and give yours other names"
                ),
            ]
            : problems;

    private Compilation Failed(Subject subject, string problem) =>
        Compilation.Failed(Problem.WithFile(kit.Relative(subject.Path), problem));

    private static CSharpCompilation Create(
        string name,
        IEnumerable<SyntaxTree> sources,
        IEnumerable<MetadataReference> references
    ) =>
        CSharpCompilation.Create(
            name,
            sources,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, Parsing, path, System.Text.Encoding.UTF8);
}
