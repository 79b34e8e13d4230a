using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Given;

namespace WeightDecay.Checking.Compile;

/// <summary>
/// Compiled code on disk, for the next start: a checksum, the key of what it was made from, the code's length, the code, its
/// line numbers. What is damaged or made from something else is as good as absent; where nothing can be kept, everything
/// works all the same.
/// </summary>
internal static class Shelf
{
    /// <summary>Whatever compiled code hangs on: the sources, and the versions of the given library, this program and its compiler.</summary>
    public static byte[] Key(IEnumerable<string> sources)
    {
        Module[] versions = [typeof(Spec).Module, typeof(Shelf).Module, typeof(CSharpCompilation).Module];
        string all = string.Join('\0', [.. versions.Select(m => $"{m.ModuleVersionId}"), .. sources]);
        return SHA256.HashData(Encoding.UTF8.GetBytes(all));
    }

    public static Binary? Take(string path, byte[] key)
    {
        try
        {
            return File.Exists(path) ? Unpack(File.ReadAllBytes(path), key) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static Binary Put(string path, byte[] key, Binary binary)
    {
        if (!binary.Problems.IsEmpty)
            return binary;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Under another name first, so that nobody reads half a file.
            string part = $"{path}.{Environment.ProcessId}";
            File.WriteAllBytes(part, Pack(key, binary));
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only kit: the next start compiles again.
        }
        return binary;
    }

    private static byte[] Pack(byte[] key, Binary binary)
    {
        byte[] content = [.. key, .. BitConverter.GetBytes(binary.Code.Length), .. binary.Code, .. binary.Symbols];
        return [.. SHA256.HashData(content), .. content];
    }

    private static Binary? Unpack(byte[] file, byte[] key)
    {
        int start = SHA256.HashSizeInBytes + key.Length + sizeof(int);
        if (file.Length < start)
            return null;
        var (sum, content) = (file[..SHA256.HashSizeInBytes], file[SHA256.HashSizeInBytes..]);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(sum) || !content.AsSpan().StartsWith(key))
            return null;
        int end = start + BitConverter.ToInt32(content, key.Length);
        return new Binary(file[start..end], file[end..], []);
    }
}
