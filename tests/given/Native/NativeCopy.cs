using System.IO;
using System.Security.Cryptography;

namespace WeightDecay.Given.Native;

// A file written once and found again by later processes, in the first folder that takes it.
internal sealed record NativeCopy(string Path, bool IsTemporary)
{
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    // Null if no folder takes the file.
    public static NativeCopy? Of(byte[] content, string fileName, CacheFolders folders)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        return folders
                .Kept.Select(folder => Keep(content, Join(folder, name, fileName)))
                .FirstOrDefault(copy => copy is not null)
            ?? InTemporaryFolder(content, fileName, folders.MakeTemporary);
    }

    // A loaded library does not need its file any more.
    public void DeleteIfTemporary()
    {
        if (IsTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static NativeCopy? Keep(byte[] content, string path) =>
        Try(() =>
        {
            if (!Holds(path, content))
            {
                Write(path, content);
            }
            return new NativeCopy(path, IsTemporary: false);
        });

    private static NativeCopy? InTemporaryFolder(byte[] content, string fileName, Func<string> make) =>
        Try(() =>
        {
            var path = Join(make(), fileName);
            Write(path, content);
            return new NativeCopy(path, IsTemporary: true);
        });

    private static bool Holds(string path, byte[] content) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    // Renaming replaces the file in one step: another process sees the old one or the new one, never half of one.
    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, content);
        File.Move(draft, path, overwrite: true);
    }

    private static string Join(params string[] parts) => System.IO.Path.Combine(parts);

    private static NativeCopy? Try(Func<NativeCopy> make)
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
