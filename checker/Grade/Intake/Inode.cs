using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What the system knows about a path, without opening it: opening a pipe would wait for ever.</summary>
internal static class Inode
{
    private const int ModeAt = 4;
    private const int KindOf = 0xF000; // S_IFMT
    private const int Regular = 0x8000; // S_IFREG

    /// <summary>Windows has no pipes, sockets or devices among its files.</summary>
    public static bool IsRegular(string path) => OperatingSystem.IsWindows() || (Mode(path) & KindOf) == Regular;

    /// <summary>Whether what the instructor typed is a file: that may be a link; nothing below it may.</summary>
    public static bool LeadsToFile(string path) =>
        File.Exists(path) && IsRegular(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    private static int Mode(string path)
    {
        byte[] status = new byte[256];
        return lstat(path, status) == 0 ? BitConverter.ToInt32(status, ModeAt) : 0;
    }

    // The runtime's own lstat: the C library's has another layout on each system.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", CharSet = CharSet.Ansi)]
    private static extern int lstat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
