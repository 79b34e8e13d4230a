using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Strangers' words in Markdown: as themselves where that can't mean anything, else as code, in which nothing does.</summary>
internal static partial class Plain
{
    /// <summary>Within a line. A link, a tag, an address or a mention needs at least one of the characters that are missing here.</summary>
    public static string Inline(string words) =>
        Harmless().IsMatch(words) && !words.Contains("www.") ? words : Code(words);

    /// <summary>
    /// Lines on their own, as a quotation. No line begins with what they say: a build's log that shows them takes no order
    /// from <c>::error::</c>.
    /// </summary>
    public static string Block(string words)
    {
        string fence = Fence(words, 3);
        return string.Join(
            '\n',
            $"{fence}text\n{words.TrimEnd('\n')}\n{fence}".Split('\n').Select(line => $"> {Unheard(line)}")
        );
    }

    private static string Code(string words)
    {
        string fence = Fence(words, 1);
        return $"{fence} {Unheard(words.ReplaceLineEndings(" "))} {fence}";
    }

    private static string Fence(string words, int least) =>
        new('`', Math.Max(least, 1 + Backticks().Matches(words).Select(m => m.Length).DefaultIfEmpty(0).Max()));

    // ##[error] and ##vso[…] are orders wherever they stand.
    private static string Unheard(string words) => Hashes().Replace(words, "# #");

    [GeneratedRegex(@"^\p{L}(?:[\p{L}\p{M}\p{N} .,;'’""%()?–-]|:(?=[ \d]|$)|/(?!/))*$")]
    private static partial Regex Harmless();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"##(?=\w*\[)")]
    private static partial Regex Hashes();
}
