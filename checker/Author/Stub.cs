using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace WeightDecay.Checking.Author;

/// <summary>
/// Derives a stub from a solution: in each function, everything from the mark to the end of the body is the learner's part;
/// so are the private members. The learner's part becomes one <c>throw</c>; in a <see cref="Repair"/>, with wrong code below.
/// </summary>
public static class Stub
{
    public const string Mark = "// Your code";
    private const string ToDo = "throw new ToDo();";

    public static string From(string solution)
    {
        var tree = CSharpSyntaxTree.ParseText(solution);
        var text = tree.GetText();
        var changes = Members.Class(tree).Members.Select(m => Change(m, text)).OfType<TextChange>();
        return text.WithChanges(changes)
            .ToString()
            .Replace("namespace WeightDecay.Solutions;", "namespace WeightDecay.Exercises;");
    }

    /// <summary>The first tasks as the solution has them, the others as the stub has.</summary>
    public static string Begun(string solution, int done)
    {
        var stubs = Members.Tasks(CSharpSyntaxTree.ParseText(From(solution))).ToList();
        var tree = CSharpSyntaxTree.ParseText(solution);
        var open = Members.Tasks(tree).Skip(done).ToList();
        return tree.GetRoot().ReplaceNodes(open, (task, _) => stubs[done + open.IndexOf(task)]).ToFullString();
    }

    private static TextChange? Change(MemberDeclarationSyntax member, SourceText text)
    {
        if (!Members.IsPublic(member))
            return new TextChange(member.FullSpan, "");
        return member is MethodDeclarationSyntax { Body: { } body } && Start(body) is { } mark
            ? Replace(body, mark, text)
            : null;
    }

    private static TextChange Replace(BlockSyntax body, SyntaxTrivia mark, SourceText text)
    {
        int end = text.Lines[text.Lines.IndexOf(body.CloseBraceToken.SpanStart) - 1].End;
        string indent = new(' ', mark.SpanStart - text.Lines.GetLineFromPosition(mark.SpanStart).Start);
        string part = text.ToString(TextSpan.FromBounds(mark.Span.End, end));
        return new TextChange(
            TextSpan.FromBounds(mark.Span.End, end),
            mark.ToString() == Mark ? $"\n{indent}{ToDo}" : $"\n{indent}{Repair.ToDo}{Repair.HandedOut(part)}"
        );
    }

    private static SyntaxTrivia? Start(BlockSyntax body)
    {
        var mark = body.DescendantTrivia().FirstOrDefault(t => t.ToString() is Mark or Repair.Mark);
        return mark.IsKind(SyntaxKind.None) ? null : mark;
    }
}
