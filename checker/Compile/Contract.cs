using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>Checks that a subject still declares the class and the functions that the spec will call.</summary>
internal sealed class Contract(Kit kit, SyntaxTree usings)
{
    private readonly ConcurrentDictionary<string, Function[]> known = [];

    public ImmutableArray<Problem> Broken(Exercise exercise, Subject subject, string stub, CSharpCompilation code)
    {
        string file = kit.Relative(subject.Path);
        return Class(code, exercise) is { DeclaredAccessibility: Accessibility.Public } type
            ?
            [
                .. Expected(exercise, stub)
                    .ExceptBy(Functions(type).Select(f => f.Exact), f => f.Exact)
                    .Select(f =>
                        Problem.WithFile(file, $"the function {f.Shown} is gone, or its signature has changed")
                    ),
            ]
            :
            [
                Problem.WithFile(
                    file,
                    $"the class {exercise.Class} in the namespace {Subject.Namespace} is gone, or no longer public"
                ),
            ];
    }

    private Function[] Expected(Exercise exercise, string stub) =>
        known.GetOrAdd(
            stub,
            _ =>
            {
                var references = References.Learner(SubjectKind.Stub, stub);
                var code = Bare.With(references).AddSyntaxTrees(usings, Sources.Parse(stub, ""));
                return [.. Functions(Class(code, exercise)!)];
            }
        );

    private static INamedTypeSymbol? Class(CSharpCompilation code, Exercise exercise) =>
        code.GetTypeByMetadataName($"{Subject.Namespace}.{exercise.Class}");

    private static IEnumerable<Function> Functions(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(m =>
                m is { DeclaredAccessibility: Accessibility.Public, IsStatic: true, MethodKind: MethodKind.Ordinary }
            )
            .Select(m => new Function(m.ToDisplayString(Signature), m.ToDisplayString(Exact)));

    private static readonly SymbolDisplayFormat Signature = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    // A type of the student's own may have the name of another.
    private static readonly SymbolDisplayFormat Exact = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: Signature.MemberOptions,
        parameterOptions: Signature.ParameterOptions,
        genericsOptions: Signature.GenericsOptions,
        miscellaneousOptions: Signature.MiscellaneousOptions
    );

    private sealed record Function(string Shown, string Exact);
}
