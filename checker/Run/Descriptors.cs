using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Run;

/// <summary>
/// Keeps a process's open files to itself. The pipes on which verdicts go to the parent had to be inherited by this process;
/// what this process starts, a submission's above all, must not inherit them in turn.
/// </summary>
internal static class Descriptors
{
    private const string Open = "/proc/self/fd";
    private const int SetFlags = 2; // F_SETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC
    private const int FirstOwn = 3; // after the standard ones

    /// <summary>Whatever is open now ends with this process; elsewhere than on Linux the runtime's own care must do.</summary>
    public static void Keep()
    {
        if (!Directory.Exists(Open))
            return;
        foreach (string entry in Directory.GetFileSystemEntries(Open))
            if (int.TryParse(Path.GetFileName(entry), out int descriptor) && descriptor >= FirstOwn)
                _ = fcntl(descriptor, SetFlags, CloseOnExec);
    }

    [DllImport("libc")]
    private static extern int fcntl(int descriptor, int command, int flags);
}
