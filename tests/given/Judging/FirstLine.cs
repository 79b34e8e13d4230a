using System.Text.RegularExpressions;

namespace WeightDecay.Given.Judging;

/// <summary>A message from anywhere, made fit for one line: its first line, not too long, with files by their names alone.</summary>
internal static partial class FirstLine
{
    private const int Most = 200;

    public static string Of(string message)
    {
        string line = Folders().Replace(message.Split('\n')[0].TrimEnd(), "");
        return line.Length > Most ? $"{line[..Most]}…" : line;
    }

    // The folders of an absolute path: up to the closing quotation mark where there is one, else up to the next space.
    [GeneratedRegex(
        """
            (?<=')(?:[A-Za-z]:)?[/\\][^'\n]*[/\\]|(?<=")(?:[A-Za-z]:)?[/\\][^"\n]*[/\\]|(?<=^|[\s(=])(?:[A-Za-z]:)?[/\\](?:[^\s'"():]+[/\\])+
            """
    )]
    private static partial Regex Folders();
}
