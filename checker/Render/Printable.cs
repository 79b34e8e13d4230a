using System.Globalization;

namespace WeightDecay.Checking.Render;

/// <summary>Text from a learner's program, made harmless for a terminal.</summary>
internal static class Printable
{
    public static string Of(string text) =>
        string.Concat(
            text.Select(c =>
                c == '\t' ? "    "
                : char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? "�"
                : c.ToString()
            )
        );
}
