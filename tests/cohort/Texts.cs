using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeightDecay.Checking.Author;

namespace WeightDecay.Cohort;

/// <summary>Makes other texts of a solution's.</summary>
internal static class Texts
{
    /// <summary>Never comes back, however it is called.</summary>
    public const string Forever = "while (true) { }";

    /// <summary>The same for whoever waits, only sooner.</summary>
    public const string AtOnce = "throw new InvalidOperationException(\"for ever\");";

    /// <summary>The solution with one task whose own part is this statement.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="task">From 0 on.</param>
    /// <param name="statement">What stands where the learner's part begins.</param>
    public static string With(string solution, int task, string statement)
    {
        var stub = Members.Tasks(CSharpSyntaxTree.ParseText(Stub.From(solution))).ElementAt(task);
        string text = stub.ToFullString().Replace(Repair.ToDo, statement).Replace("throw new ToDo();", statement);
        var tree = CSharpSyntaxTree.ParseText(solution);
        return tree.GetRoot()
            .ReplaceNode(Members.Tasks(tree).ElementAt(task), SyntaxFactory.ParseMemberDeclaration(text)!)
            .ToFullString();
    }

    /// <summary>The text without its last brace.</summary>
    public static string Broken(string source) => source[..source.LastIndexOf('}')];

    /// <summary>The same with another name for each local variable.</summary>
    public static string Renamed(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var methods = root.DescendantNodes().OfType<MethodDeclarationSyntax>();
        return root.ReplaceNodes(methods, (method, _) => Renamed(method)).ToFullString();
    }

    private static SyntaxNode Renamed(MethodDeclarationSyntax method)
    {
        var locals = method
            .DescendantNodes()
            .OfType<VariableDeclaratorSyntax>()
            .Select(v => v.Identifier.Text)
            .Where(name => method.DescendantTokens().Where(t => t.Text == name).All(IsVariable))
            .ToHashSet();
        var tokens = method.DescendantTokens().Where(t => locals.Contains(t.Text));
        return method.ReplaceTokens(
            tokens,
            (t, _) => SyntaxFactory.Identifier(t.LeadingTrivia, $"{t.Text}Here", t.TrailingTrivia)
        );
    }

    // Neither a member's name nor a parameter's, which others know.
    private static bool IsVariable(SyntaxToken token) =>
        token.Parent switch
        {
            VariableDeclaratorSyntax => true,
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } use => access.Expression == use,
            IdentifierNameSyntax { Parent: NameColonSyntax or NameEqualsSyntax } => false,
            IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } } =>
                false,
            IdentifierNameSyntax => true,
            _ => false,
        };
}
