using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Reports;

/// <summary>
/// Text from strangers for machines that read more than text: what build servers take for a command or an attachment is
/// broken up by a space, and nothing is longer than it may be.
/// </summary>
internal static partial class Tame
{
    public const int Most = 8_000;
    private const int MostOfALine = 200;

    public static string Of(string text, int most = Most) => Broken(Legible.Of(Cut(text, most)));

    /// <summary>In one line, for names.</summary>
    public static string Line(string text) => Broken(Spaces().Replace(Legible.Of(Cut(text, MostOfALine)), " ").Trim());

    /// <summary>The beginning, and how much more there was.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int kept = most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..kept]}… ({text.Length - kept} characters more were left out)";
    }

    private static string Broken(string text) =>
        Attachment().Replace(Command().Replace(LineCommand().Replace(text, ": :"), "# #"), "[ [");

    // GitHub: "::set-output name=x::" where a line begins; and a terminal may begin one anywhere.
    [GeneratedRegex(@"(?<=^\s*)::|::(?=[a-z][\w-]*( .*)?::)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex LineCommand();

    // "##[set-output name=x]" and "##vso[…]", anywhere.
    [GeneratedRegex(@"##(?=\w*\[)")]
    private static partial Regex Command();

    // GitLab: "[[ATTACHMENT|path]]", "[[PROPERTY|name=value]]".
    [GeneratedRegex(@"\[\[(?=\w+\|)")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
