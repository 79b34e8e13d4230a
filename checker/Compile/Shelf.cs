using System.Security.Cryptography;

namespace WeightDecay.Checking.Compile;

/// <summary>
/// Compiled code on disk, for the next start: a checksum, the code's length, the code, its line numbers. What is damaged is
/// as good as absent; where nothing can be kept, everything works all the same.
/// </summary>
internal static class Shelf
{
    public static Binary? Take(string path)
    {
        try
        {
            return File.Exists(path) ? Unpack(File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static Binary Put(string path, Binary binary)
    {
        if (!binary.Problems.IsEmpty)
            return binary;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Under another name first, so that nobody reads half a file.
            string part = $"{path}.{Environment.ProcessId}";
            File.WriteAllBytes(part, Pack(binary));
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only kit: the next start compiles again.
        }
        return binary;
    }

    private static byte[] Pack(Binary binary)
    {
        byte[] content = [.. BitConverter.GetBytes(binary.Code.Length), .. binary.Code, .. binary.Symbols];
        return [.. SHA256.HashData(content), .. content];
    }

    private static Binary? Unpack(byte[] file)
    {
        if (file.Length < SHA256.HashSizeInBytes + sizeof(int))
            return null;
        var (sum, content) = (file[..SHA256.HashSizeInBytes], file[SHA256.HashSizeInBytes..]);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(sum))
            return null;
        int end = sizeof(int) + BitConverter.ToInt32(content);
        return new Binary(content[sizeof(int)..end], content[end..], []);
    }
}
