using System.Security.Cryptography;
using System.Text;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Makes ids of whatever a folder, an archive or a roster calls a student.</summary>
internal static class Ids
{
    private const int Longest = 64;
    private const int LongestReadable = 40;
    private const int HashLength = 8;

    /// <summary>
    /// The name itself if every system can have a file called so and no spreadsheet takes it for a formula: letters and
    /// digits, and <c>. _ @ + -</c> or single spaces between them. Else what is readable of it, and a hash that tells it
    /// from others.
    /// </summary>
    public static string Safe(string raw) => IsSafe(raw) ? raw : Hashed(raw);

    /// <summary>The readable part and the hash, even of a safe name.</summary>
    public static string Hashed(string raw)
    {
        string words = string.Concat(raw.Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        string readable = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(raw)))[..HashLength];
        return readable.Length == 0 ? $"student-{hash}" : $"{Cut(readable)}-{hash}";
    }

    private static string Cut(string words) => words[..Math.Min(words.Length, LongestReadable)].TrimEnd('-');

    private static bool IsSafe(string raw) =>
        raw.Length is > 0 and <= Longest
        && raw.All(c => char.IsLetterOrDigit(c) || "._@+- ".Contains(c))
        && char.IsLetterOrDigit(raw[0])
        && (char.IsLetterOrDigit(raw[^1]) || raw[^1] is '_' or '-')
        && !raw.Contains("  ")
        && !EntryName.IsDevice(raw);
}
