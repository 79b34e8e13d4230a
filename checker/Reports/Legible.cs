using System.Globalization;
using System.Text;

namespace WeightDecay.Checking.Reports;

/// <summary>Text from a learner's program, made fit for a file: lines end in one way, and what no reader or parser can take is replaced.</summary>
internal static class Legible
{
    private static readonly Rune[] NoCharacters = [(Rune)0xFFFE, (Rune)0xFFFF]; // valid Unicode, but not in XML

    public static string Of(string text)
    {
        var legible = new StringBuilder();
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes()) // half a pair comes as U+FFFD
            legible.Append(IsLegible(rune) ? rune : Rune.ReplacementChar);
        return legible.ToString();
    }

    // Format characters turn the direction of what follows, or hide.
    private static bool IsLegible(Rune rune) =>
        rune.Value is '\n' or '\t'
        || !(
            Rune.IsControl(rune)
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            || NoCharacters.Contains(rune)
        );
}
