using System.Text;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Writes a result's file: whole or not at all.</summary>
internal static class Outlet
{
    /// <exception cref="Trouble">The disk is full, or nothing may be written there.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="Trouble">The disk is full, or nothing may be written there.</exception>
    public static void Write(string path, byte[] bytes) => Write(path, bytes, $"{path}.part", isFlushed: false);

    /// <param name="path">The file.</param>
    /// <param name="bytes">What will be in it.</param>
    /// <param name="part">What it is called until all of it is there.</param>
    /// <param name="isFlushed">Whether it survives a power cut, which takes its time.</param>
    /// <exception cref="Trouble">The disk is full, or nothing may be written there.</exception>
    public static void Write(string path, byte[] bytes, string part, bool isFlushed)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = new FileStream(part, FileMode.Create))
            {
                file.Write(bytes);
                file.Flush(isFlushed);
            }
            File.Move(part, path, overwrite: true);
        }
        catch (IOException e) when (IsFull(e))
        {
            if (File.Exists(part))
                File.Delete(part);
            throw new Trouble(
                "The disk is full where the results go. What was judged before is kept: make room there, or move the whole folder to a larger disk, and the same command carries on where it was."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(Path.GetFileName(path));
        }
    }

    /// <summary>A file of one's own until it is closed, which the system does for a run that is killed.</summary>
    /// <exception cref="Trouble">It is another run's, or nothing may be written there.</exception>
    public static FileStream Hold(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new Trouble(
                "Another run writes its results there at the moment: wait for its end, or give this one an --out of its own."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable("The folder of what was judged");
        }
    }

    private static Trouble Unwritable(string what) =>
        new(
            $"{what} can't be written where the results go: that folder may be read-only or somebody else's, or the file open in another program. What was judged before is kept; if you can't mend that, give --out another folder."
        );

    // What systems call it: no space left, quota exceeded, and on Windows a full disk.
    private static bool IsFull(IOException e) => e.HResult is 28 or 122 or unchecked((int)0x8007_0070);
}
