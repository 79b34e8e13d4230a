using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Laws;

/// <summary>Finds where a spec mentions the class under test other than in a claim, so that no oracle can ask the code it judges.</summary>
internal static class SubjectMentions
{
    /// <summary>The 1-based lines.</summary>
    public static IEnumerable<int> OutsideClaims(string spec, string subject) =>
        from name in CSharpSyntaxTree.ParseText(spec).GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.Text == subject && !name.Ancestors().Any(IsClaim)
        select name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static bool IsClaim(SyntaxNode node) =>
        node
            is TypeOfExpressionSyntax
                or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "The" } };
}
