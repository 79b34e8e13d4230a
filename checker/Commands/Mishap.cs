using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Commands;

/// <summary>Whatever goes wrong, as a sentence for people.</summary>
internal static class Mishap
{
    /// <param name="e">What went wrong.</param>
    /// <param name="folder">In or around the kit: its full name is not shown.</param>
    public static string Sentence(Exception e, string folder) =>
        e switch
        {
            Trouble => e.Message,
            FileNotFoundException or DirectoryNotFoundException =>
                $"A file of the kit is missing. {Hide(e.Message, folder)} `git restore solutions tests` brings the kit's own files back.",
            IOException or UnauthorizedAccessException =>
                $"A file could not be read or written: {Hide(e.Message, folder)} Nothing was lost; see that the folder is not read-only and the disk not full.",
            _ =>
                $"The checker itself failed ({e.GetType().Name}: {Hide(e.Message, folder)}). That is the kit's fault, not yours: please report it with the command you typed.",
        };

    private static string Hide(string message, string folder) =>
        FirstLine.Of(message.Replace((Kit.Around(folder)?.Root ?? folder) + Path.DirectorySeparatorChar, ""));
}
