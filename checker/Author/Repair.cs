using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Author;

/// <summary>
/// A function that is handed out wrong on purpose, for the learner to mend. In the solution, below the mark, a line may end
/// with what the learner gets in its place: <c>Clear(); // handed out: Count();</c>. Where nothing follows, the line is left out.
/// </summary>
public static class Repair
{
    public const string Mark = "// Your repair";

    /// <summary>What keeps the function "to do" until the learner begins.</summary>
    public const string ToDo = "throw new ToDo(); // Delete this line, then run the check and mend what it names.";

    private const string Sign = "// handed out:";

    /// <summary>The names of the functions to mend.</summary>
    public static IEnumerable<string> Tasks(string solution) =>
        Members
            .Tasks(CSharpSyntaxTree.ParseText(solution))
            .Where(m => m.DescendantTrivia().Any(t => t.ToString() == Mark))
            .Select(m => m.Identifier.Text);

    /// <summary>The stub when a learner has begun with each repair, and mended nothing yet.</summary>
    public static string Begun(string stub) => Each(stub, line => line.Trim() == ToDo ? [] : [line]);

    /// <summary>The solution as a learner reads it.</summary>
    public static string Mended(string solution) => Each(solution, line => [Parts(line).Right]);

    /// <summary>The wrong lines for the right ones.</summary>
    internal static string HandedOut(string part) => Each(Begun(part), Wrong);

    private static IEnumerable<string> Wrong(string line) =>
        Parts(line) switch
        {
            (_, null) => [line],
            (_, "") => [],
            var (right, wrong) => [right[..^right.TrimStart().Length] + wrong],
        };

    private static (string Right, string? Wrong) Parts(string line) =>
        line.Split(Sign) is [var right, var wrong] ? (right.TrimEnd(), wrong.Trim()) : (line, null);

    private static string Each(string text, Func<string, IEnumerable<string>> change) =>
        string.Join('\n', text.Split('\n').SelectMany(change));
}
