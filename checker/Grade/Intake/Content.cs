using System.Security.Cryptography;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What a file holds, or why it can't be read.</summary>
internal sealed record Content(string Path, byte[] Bytes, string? Problem)
{
    public static Content Of(Entry file, IntakeLimits limits)
    {
        try
        {
            return new Content(file.Path, file.Read(SourceBytes.MostBytes, limits), null);
        }
        catch (Unusable e)
        {
            return new Content(file.Path, [], e.Message);
        }
    }

    /// <summary>Equal for equal contents; what was not read, or not to its end, equals nothing.</summary>
    public string Key =>
        Problem is not null || Bytes.Length > SourceBytes.MostBytes
            ? Path
            : Convert.ToHexString(SHA256.HashData(Bytes));

    public (string Source, string? Problem) Text => Problem is null ? SourceBytes.Decode(Bytes) : ("", Problem);
}
