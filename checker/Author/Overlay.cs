using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Author;

/// <summary>
/// Completes a file that holds only some of a class (a misconception, an alternative) by the rest of the solution.
/// </summary>
internal static class Overlay
{
    public static string Complete(string part, string solution)
    {
        var partTree = CSharpSyntaxTree.ParseText(part);
        var root = (CompilationUnitSyntax)partTree.GetRoot();
        var own = Members.Class(partTree);
        var missing = Members.Class(CSharpSyntaxTree.ParseText(solution)).Members.Where(m => !Declares(own, m));
        return root.ReplaceNode(own, own.AddMembers([.. missing])).ToFullString();
    }

    private static bool Declares(ClassDeclarationSyntax own, MemberDeclarationSyntax member) =>
        own.Members.Any(m => Key(m) == Key(member));

    private static string Key(MemberDeclarationSyntax member) =>
        member switch
        {
            MethodDeclarationSyntax method => Members.Signature(method),
            FieldDeclarationSyntax field => string.Join(
                ",",
                field.Declaration.Variables.Select(v => v.Identifier.Text)
            ),
            PropertyDeclarationSyntax property => property.Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            _ => member.ToString(),
        };
}
