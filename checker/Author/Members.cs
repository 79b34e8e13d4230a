using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Author;

/// <summary>Reads the one class of an exercise's source file.</summary>
internal static class Members
{
    public static ClassDeclarationSyntax Class(SyntaxTree source) =>
        source.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();

    public static IEnumerable<MethodDeclarationSyntax> Tasks(SyntaxTree source) =>
        Class(source).Members.OfType<MethodDeclarationSyntax>().Where(IsPublic);

    public static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);

    /// <summary>What makes two functions the same one: name and parameter types.</summary>
    public static string Signature(MethodDeclarationSyntax method) =>
        $"{method.Identifier.Text}({string.Join(", ", method.ParameterList.Parameters.Select(p => p.Type))})";
}
