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
        var root = Parse(part);
        var whole = Parse(solution);
        var own = Members.Class(root.SyntaxTree);
        var missing = Members.Class(whole.SyntaxTree).Members.Where(m => !Declares(own, m));
        return Usings(whole, root) + root.ReplaceNode(own, own.AddMembers([.. missing])).ToFullString();
    }

    private static CompilationUnitSyntax Parse(string source) =>
        (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(source).GetRoot();

    /// <summary>What the solution's members are read with, all in front of the part's first line, so that its lines keep their numbers.</summary>
    private static string Usings(CompilationUnitSyntax whole, CompilationUnitSyntax part) =>
        string.Concat(whole.Usings.Select(u => u.ToString()).Except(part.Usings.Select(u => u.ToString())));

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
