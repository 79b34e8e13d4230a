using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Looks for what stands in a file and can't be seen in the assembly any more, or not where it stood.</summary>
internal sealed class SourceFlaws(SyntaxTree tree, SemanticModel model)
{
    private const string Whole = "attributes of the whole assembly are not available in exercises: delete them";
    private const string Line =
        "`#line` is not available in exercises: delete it, so that messages point to the right lines";
    private const string Unsafe = "`unsafe` is not available in exercises: use arrays or spans";

    // What the usings of every exercise bring in by a plain name.
    private static readonly string[] Trusted = ["WeightDecay.Given", "NUnit.Framework", "TorchSharp"];

    public IEnumerable<(Location Place, string Text)> All() =>
        [
            .. Nodes<AttributeListSyntax>().Where(IsOfWhole).Select(n => (n.GetLocation(), Whole)),
            .. Nodes<LineOrSpanDirectiveTriviaSyntax>().Select(n => (n.GetLocation(), Line)),
            .. Tokens(SyntaxKind.UnsafeKeyword).Select(t => (t.GetLocation(), Unsafe)),
            .. Nodes<MemberDeclarationSyntax>().SelectMany(Borrowed),
        ];

    private IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<T>();

    private IEnumerable<SyntaxToken> Tokens(SyntaxKind kind) =>
        tree.GetRoot().DescendantTokens().Where(t => t.IsKind(kind));

    private static bool IsOfWhole(AttributeListSyntax list) =>
        list.Target?.Identifier.Kind() is SyntaxKind.AssemblyKeyword or SyntaxKind.ModuleKeyword;

    private IEnumerable<(Location, string)> Borrowed(MemberDeclarationSyntax declaration)
    {
        if (model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol { ContainingType: null } type)
            yield break;
        string? whose = Trusted.FirstOrDefault(space =>
            model.Compilation.GetTypeByMetadataName($"{space}.{type.MetadataName}") is { } t && !IsOwn(t)
        );
        if (whose is not null)
            yield return (
                Place(declaration),
                $"a type named `{type.Name}` is not available in exercises: {whose} has one, so choose another name"
            );
    }

    private bool IsOwn(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.Compilation.Assembly);

    private static Location Place(MemberDeclarationSyntax declaration) =>
        declaration switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
            DelegateDeclarationSyntax type => type.Identifier.GetLocation(),
            _ => declaration.GetLocation(),
        };
}
