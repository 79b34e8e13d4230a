using Microsoft.CodeAnalysis.Text;

namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>Source code with a mark at what must be refused.</summary>
internal static class Refusal
{
    private const string Mark = "§";

    public static string InFunction(string statements) =>
        InClass($"static void F(string[] args)\n{{\n{statements}\n}}");

    public static string InClass(string member) =>
        $"namespace WeightDecay.Exercises;\n\npublic static class ScratchPenalty\n{{\n{member}\n}}\n";

    /// <summary>The first problem is at the mark, where there is one, and says this.</summary>
    public static void Assert(Exercise exercise, string marked, string text, bool isUnsafe = false)
    {
        var problems = Inspector.Problems(exercise, marked.Replace(Mark, ""), isUnsafe);
        NUnit.Framework.Assert.That(problems, Is.Not.Empty);
        NUnit.Framework.Assert.That(problems[0].Text, Does.Contain(text));
        NUnit.Framework.Assert.That(problems[0].Code, Is.EqualTo("not-allowed"));
        if (!marked.Contains(Mark, StringComparison.Ordinal))
            return;
        var place = SourceText.From(marked).Lines.GetLinePosition(marked.IndexOf(Mark, StringComparison.Ordinal));
        NUnit.Framework.Assert.That(
            (problems[0].Line, problems[0].Column),
            Is.EqualTo((place.Line + 1, place.Character + 1))
        );
    }
}
