using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Laws;

/// <summary>What a misconception's file says of itself: the tasks it gets wrong, its title and advice.</summary>
internal static class MisconceptionFile
{
    /// <summary>The numbers of the tasks that the file replaces.</summary>
    public static ImmutableArray<int> Tasks(Exercise exercise, string file) =>
        [
            .. Members
                .Tasks(CSharpSyntaxTree.ParseText(File.ReadAllText(file)))
                .Select(m => exercise.Tasks.IndexOf(m.Identifier.Text) + 1)
                .Where(n => n > 0),
        ];

    /// <summary>The lines of its head comment: the title, then the advice.</summary>
    public static IEnumerable<string> Head(string file) =>
        File.ReadLines(file).TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l[2..].Trim());

    /// <summary>Nothing, or why the head comment does not fit: its first line is the name in words, the rest the advice.</summary>
    public static IEnumerable<string> TitleProblem(Subject subject)
    {
        string[] head = [.. Head(subject.Path)];
        if (head.Length < 2)
            yield return "needs a title and advice as comments in its first lines";
        else if (Pascal(head[0]) != subject.Name)
            yield return $"is titled \"{head[0]}\", which makes {Pascal(head[0])}";
    }

    private static string Pascal(string title) =>
        string.Concat(
            title
                .Split([' ', '-', '.', ',', '\''], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..])
        );
}
