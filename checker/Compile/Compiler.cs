using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>Compiles a subject, then the exercise's spec against it. Stays warm: the first time takes a second, the next a fortieth.</summary>
public sealed class Compiler(Kit kit)
{
    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.Latest
    );
    private readonly SyntaxTree usings = Parse(File.ReadAllText(kit.Usings), kit.Usings);

    public Compilation Compile(Exercise exercise, Subject subject)
    {
        if (subject.Problem is { } problem)
            return Compilation.Failed(Problem.WithFile(kit.Relative(subject.Path), problem));
        var code = Create("Subject", [usings, Parse(subject.Source, subject.Path)], References.Learner(subject.Kind));
        var binary = Binary.Of(code, kit);
        return binary.Problems.IsEmpty
            ? CompileSpec(exercise, subject, code, binary)
            : new Compilation(null, null, binary.Problems);
    }

    private Compilation CompileSpec(Exercise exercise, Subject subject, CSharpCompilation code, Binary binary)
    {
        var gone = Contract.Broken(kit, exercise, subject, code);
        if (!gone.IsEmpty)
            return new Compilation(null, null, gone);
        var sources = Directory
            .EnumerateFiles(kit.Specs(exercise), "*.cs")
            .Order()
            .Select(f => Parse(File.ReadAllText(f), f));
        var binding = Parse($"global using NUnit.Framework;\nglobal using {subject.Namespace};", "");
        var spec = Binary.Of(
            Create("Spec", [usings, binding, .. sources], [.. References.Judge, binary.Reference]),
            kit
        );
        return new Compilation(binary, spec, spec.Problems);
    }

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
