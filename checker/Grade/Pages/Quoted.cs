using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Strangers' words, made fit for a page: what hides is shown by its code, what is endless is cut, and the cut is told.</summary>
internal static class Quoted
{
    private const int MostOfABlock = 2000;
    private const int MostOfALine = 300;

    /// <summary>A message, or a program's output: many lines.</summary>
    public static string Block(string words) => Legible.Of(Hidden.Visible(Cut(words, MostOfABlock)));

    /// <summary>A name or an id.</summary>
    public static string Name(string words) => Legible.Of(Hidden.Shown(words));

    /// <summary>A sentence, wherever one line is wanted.</summary>
    public static string Line(string words) =>
        Legible.Of(Hidden.Visible(Cut(words, MostOfALine).ReplaceLineEndings(" ").Replace('\t', ' ')));

    private static string Cut(string words, int most)
    {
        if (words.Length <= most)
            return words;
        int end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return $"{words[..end]}… (cut here: {words.Length - end:N0} more characters)";
    }
}
