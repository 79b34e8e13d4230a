using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>What a canary asks of the kernel itself.</summary>
internal static class Kernel
{
    /// <summary>Its parent: inside the walls, the first process there.</summary>
    public static bool Traces()
    {
        const int Seize = 0x4206; // attaches without stopping; ends with this process
        return ptrace(Seize, getppid(), 0, 0) == 0;
    }

    public static bool OpensARing()
    {
        const int Setup = 425; // on every processor
        return syscall(Setup, 1, new byte[120]) >= 0;
    }

    public static bool LeavesAKey()
    {
        const int OfThisProcess = -2;
        nint number = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 248 : 217;
        return syscall(number, "user", "weightdecay-canary", "1", 1, OfThisProcess) >= 0;
    }

    public static bool ChangesItsRoot() => chroot("/") == 0;

    [DllImport("libc")]
    private static extern nint ptrace(int request, int process, nint address, nint data);

    [DllImport("libc")]
    private static extern int getppid();

    [DllImport("libc")]
    private static extern nint syscall(nint number, nint entries, byte[] parameters);

    [DllImport("libc")]
    private static extern nint syscall(nint number, string type, string name, string value, nint length, nint ring);

    [DllImport("libc")]
    private static extern int chroot(string path);
}
