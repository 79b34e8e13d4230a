using System.Text;

namespace WeightDecay.Checking;

/// <summary>Makes text of a source file's bytes: the same rules for a learner's own file and for what was handed in.</summary>
internal static class SourceBytes
{
    public const int MostBytes = 256_000;
    public const string TooLarge = "is larger than 256 kB";

    // Strict: bytes that are no text throw. The preamble is what tells UTF-16; UTF-8 needs none.
    private static readonly ImmutableArray<Encoding> Encodings =
    [
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    ];

    public static (string Source, string? Problem) Decode(byte[] bytes)
    {
        var (text, problem) = bytes.Length > MostBytes ? ("", TooLarge) : Text(bytes);
        return problem is null ? Judged(text) : ("", problem);
    }

    /// <summary>The text of any file, whatever it says.</summary>
    public static (string Text, string? Problem) Text(byte[] bytes)
    {
        Encoding encoding = Encodings.First(e => bytes.AsSpan().StartsWith(e.Preamble));
        try
        {
            return (encoding.GetString(bytes).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException e)
        {
            return ("", $"is not {Name(encoding)} text (byte {e.Index} is no letter): save it as UTF-8");
        }
    }

    private static (string, string?) Judged(string source)
    {
        if (string.IsNullOrWhiteSpace(source))
            return ("", "is empty");
        if (source.IndexOf('\0') is var nul and >= 0)
            return ("", $"is no text (character {nul} is NUL): save it as UTF-8");
        if (source.AsSpan().IndexOfAny(Hidden.Turning) is var at and >= 0)
            return ("", $"has a hidden character at {Place(source, at)} ({Hidden.Code(source[at])}): delete it");
        return (source, null);
    }

    private static string Place(string source, int at)
    {
        string before = source[..at].ReplaceLineEndings("\n");
        return $"line {before.Count(c => c == '\n') + 1}, column {before.Length - before.LastIndexOf('\n')}";
    }

    private static string Name(Encoding encoding) => encoding is UTF8Encoding ? "UTF-8" : "UTF-16";
}
