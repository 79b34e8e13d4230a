namespace WeightDecay.Checking;

/// <summary>Reads a learner's file, whatever has become of it.</summary>
internal static class SourceFile
{
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", "can't be read: another program may hold it, or its permissions forbid it");
        }
    }

    private static (string, string?) Decode(string path)
    {
        if (Directory.Exists(path))
            return ("", "is a folder, not a file");
        if (new FileInfo(path).Length > SourceBytes.MostBytes)
            return ("", SourceBytes.TooLarge);
        return SourceBytes.Decode(File.ReadAllBytes(path));
    }
}
