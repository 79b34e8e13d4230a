using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Finds the places in a file that make the assembly refer to something.</summary>
internal sealed class Mentions(SyntaxTree tree, SemanticModel model)
{
    private const string Compiler = "System.Runtime.CompilerServices";

    public IEnumerable<Mention> All() =>
        tree.GetRoot().DescendantNodes(n => n is not UsingDirectiveSyntax).SelectMany(Of).Concat(Keywords());

    /// <summary>Where one of these words stands, even in a using directive.</summary>
    public IEnumerable<Mention> Of(IReadOnlySet<string> words) =>
        from token in tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && words.Contains(token.ValueText)
        from mention in token.Parent is SimpleNameSyntax name ? Of(name) : []
        where mention.IsSpelt
        select mention;

    private IEnumerable<Mention> Of(SyntaxNode node) =>
        [
            .. from symbol in Symbols(node)
            from what in SymbolNames.Of(symbol, IsWritten(node))
            select new Mention(
                what,
                Place(node),
                symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } ? what.ShownAsMethod : null
            ),
            .. from type in Types(node)
            from what in SymbolNames.Of(type, isWritten: false)
            select new Mention(what, Place(node), IsSpelt: false),
        ];

    private IEnumerable<ISymbol?> Symbols(SyntaxNode node) =>
        node switch
        {
            // What they name is told of the name within.
            InvocationExpressionSyntax
            or MemberAccessExpressionSyntax
            or MemberBindingExpressionSyntax
            or ConditionalAccessExpressionSyntax
            or ParenthesizedExpressionSyntax
            or QualifiedNameSyntax
            or AliasQualifiedNameSyntax => [],
            CommonForEachStatementSyntax loop => Steps(model.GetForEachStatementInfo(loop)),
            AwaitExpressionSyntax wait => [model.GetAwaitExpressionInfo(wait).GetAwaiterMethod],
            QueryClauseSyntax clause => [model.GetQueryClauseInfo(clause).OperationInfo.Symbol],
            ExpressionSyntax e =>
            [
                Symbol(e),
                model.GetConversion(e).MethodSymbol,
                model.GetCollectionInitializerSymbolInfo(e).Symbol,
            ],
            _ => [Symbol(node)],
        };

    private ISymbol? Symbol(SyntaxNode node) => model.GetSymbolInfo(node).Symbol;

    private static IEnumerable<ISymbol?> Steps(ForEachStatementInfo loop) =>
        [loop.GetEnumeratorMethod, loop.MoveNextMethod, loop.CurrentProperty, loop.DisposeMethod];

    private IEnumerable<ISymbol?> Types(SyntaxNode node) =>
        node is ExpressionSyntax e ? [model.GetTypeInfo(e).Type, model.GetTypeInfo(e).ConvertedType] : [];

    // Where people look for it: with the type or namespace before it, if one stands there; otherwise at the name itself.
    private Location Place(SyntaxNode node)
    {
        while (node is NameSyntax && node.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            node = node.Parent;
        return
            node.Parent is MemberAccessExpressionSyntax access
            && access.Name == node
            && IsTypeOrNamespace(access.Expression)
            ? access.GetLocation()
            : node.GetLocation();
    }

    private bool IsTypeOrNamespace(ExpressionSyntax e) => Symbol(e) is INamespaceOrTypeSymbol;

    private static bool IsWritten(SyntaxNode node)
    {
        var whole = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
        return whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole;
    }

    // Words of the language behind which there is a type.
    private IEnumerable<Mention> Keywords() =>
        from token in tree.GetRoot().DescendantTokens()
        let type = token.Kind() switch
        {
            SyntaxKind.AsyncKeyword => new Reference(Compiler, "AsyncStateMachineAttribute"),
            SyntaxKind.VolatileKeyword => new Reference(Compiler, "IsVolatile"),
            SyntaxKind.LockKeyword => new Reference("System.Threading", "Monitor"),
            SyntaxKind.IdentifierToken when token.ValueText == "dynamic" => new Reference(Compiler, "DynamicAttribute"),
            _ => null,
        }
        where type is not null
        select new Mention(type, token.GetLocation(), token.ValueText);
}
