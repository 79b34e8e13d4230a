using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Compile;

/// <summary>Checks that a subject still declares the class and the functions that the spec will call.</summary>
internal static class Contract
{
    public static ImmutableArray<Problem> Broken(Kit kit, Exercise exercise, Subject subject, CSharpCompilation code)
    {
        string file = kit.Relative(subject.Path);
        if (
            code.GetTypeByMetadataName($"{subject.Namespace}.{exercise.Class}")
            is not { DeclaredAccessibility: Accessibility.Public } type
        )
            return
            [
                Problem.WithFile(
                    file,
                    $"the class {exercise.Class} in the namespace {subject.Namespace} is gone, or no longer public"
                ),
            ];
        var declared = Functions(type);
        return
        [
            .. Functions(Expected(kit, exercise, code))
                .Except(declared)
                .Select(f => Problem.WithFile(file, $"the function {f} is gone, or its signature has changed")),
        ];
    }

    private static INamedTypeSymbol Expected(Kit kit, Exercise exercise, CSharpCompilation code)
    {
        var solution = CSharpSyntaxTree.ParseText(
            File.ReadAllText(kit.Solution(exercise)),
            (CSharpParseOptions)code.SyntaxTrees[0].Options
        );
        return code.RemoveSyntaxTrees(code.SyntaxTrees[1])
            .AddSyntaxTrees(solution)
            .GetTypeByMetadataName($"WeightDecay.Solutions.{exercise.Class}")!;
    }

    private static IEnumerable<string> Functions(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(m =>
                m is { DeclaredAccessibility: Accessibility.Public, IsStatic: true, MethodKind: MethodKind.Ordinary }
            )
            .Select(m => m.ToDisplayString(Signature));

    private static readonly SymbolDisplayFormat Signature = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );
}
