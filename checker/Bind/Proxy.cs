using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// Writes the class that the specs call in a subject's place: same name, same functions, each of which asks the subject, in
/// this process or in another one. What the subject has not begun stays a stub, so that its specs are "to do".
/// </summary>
internal static class Proxy
{
    private const string Ask = "global::WeightDecay.Checking.Bind.Proxied.Call";

    /// <param name="stub">The exercise's stub.</param>
    /// <param name="toDo">The functions that the subject has not begun.</param>
    public static string Of(string stub, IEnumerable<string> toDo)
    {
        var tree = CSharpSyntaxTree.ParseText(stub);
        string type = Members.Class(tree).Identifier.Text;
        var begun = Members.Tasks(tree).Where(f => !toDo.Contains(f.Identifier.Text));
        return tree.GetRoot().ReplaceNodes(begun, (_, f) => Asking(f, type)).ToFullString();
    }

    private static MethodDeclarationSyntax Asking(MethodDeclarationSyntax function, string type)
    {
        string arguments = string.Join(", ", function.ParameterList.Parameters.Select(p => p.Identifier.Text));
        string call = $"{Ask}(typeof({type}), nameof({function.Identifier.Text}), [{arguments}])";
        bool isSpec = function.ReturnType is PredefinedTypeSyntax { Keyword.Text: "void" };
        string body = isSpec ? call : $"({function.ReturnType}){call}!";
        return function
            .WithBody(null)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(SyntaxFactory.ParseExpression(body)))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken));
    }
}
