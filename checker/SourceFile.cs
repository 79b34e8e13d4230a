using System.Text;

namespace WeightDecay.Checking;

/// <summary>Reads a learner's file, whatever has become of it.</summary>
internal static class SourceFile
{
    private const int MostBytes = 1_000_000;
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static (string Source, string? Problem) Read(string path)
    {
        try
        {
            return Decode(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ("", "is missing");
        }
        catch (DecoderFallbackException e)
        {
            return ("", $"is not UTF-8 text (byte {e.Index} is no letter): save it as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", "can't be read: another program may hold it, or its permissions forbid it");
        }
    }

    private static (string, string?) Decode(string path)
    {
        if (Directory.Exists(path))
            return ("", "is a folder, not a file");
        if (new FileInfo(path).Length > MostBytes)
            return ("", $"is larger than {MostBytes:N0} bytes");
        string source = Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        return string.IsNullOrWhiteSpace(source) ? ("", "is empty") : (source, null);
    }
}
