using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// Writes the class that the specs call in a subject's place: same name, same functions, each of which asks the subject, in
/// this process or in another one. What the subject has not begun throws as a stub does, so that its specs are "to do".
/// </summary>
internal static class Proxy
{
    private const string Proxied = "global::WeightDecay.Checking.Bind.Proxied";

    /// <param name="stub">The exercise's stub.</param>
    public static string Of(string stub)
    {
        var tree = CSharpSyntaxTree.ParseText(stub);
        string type = Members.Class(tree).Identifier.Text;
        return tree.GetRoot().ReplaceNodes(Members.Tasks(tree), (_, f) => Asking(f, type)).ToFullString();
    }

    private static MethodDeclarationSyntax Asking(MethodDeclarationSyntax function, string type)
    {
        string arguments = string.Join(", ", function.ParameterList.Parameters.Select(p => p.Identifier.Text));
        string name = $"nameof({function.Identifier.Text})";
        string call = $"{Proxied}.Call(typeof({type}), {name}, [{arguments}])";
        bool isSpec = function.ReturnType is PredefinedTypeSyntax { Keyword.Text: "void" };
        string ask = isSpec ? $"{call};" : $"return ({function.ReturnType}){call}!;";
        string body = $"{{ if ({Proxied}.IsToDo({name})) throw new ToDo(); {ask} }}";
        return function.WithBody((BlockSyntax)SyntaxFactory.ParseStatement(body));
    }
}
