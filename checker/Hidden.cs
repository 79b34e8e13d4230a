using System.Buffers;
using System.Globalization;
using System.Text;

namespace WeightDecay.Checking;

/// <summary>Characters that are not seen, or that make other characters be seen elsewhere.</summary>
internal static class Hidden
{
    /// <summary>Embeddings, overrides and isolates of writing direction: they let code read otherwise than it runs (CVE-2021-42574).</summary>
    public static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    private const int Most = 80;

    public static string Code(int character) => $"U+{character:X4}";

    /// <summary>A stranger's words, as they can be put into a sentence: hidden characters by their code, the end cut off.</summary>
    public static string Shown(string words) =>
        string.Concat(words.EnumerateRunes().Take(Most).Select(Shown))
        + (words.EnumerateRunes().Count() > Most ? "…" : "");

    /// <summary>A stranger's words of any length and many lines: hidden characters by their code, but for tabs and ends of lines.</summary>
    public static string Visible(string words) =>
        string.Concat(
            words
                .ReplaceLineEndings("\n")
                .EnumerateRunes()
                .Select(rune => rune.Value is '\n' or '\t' ? rune.ToString() : Shown(rune))
        );

    private static string Shown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
            ? $"[{Code(rune.Value)}]"
            : rune.ToString();
}
