using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// Hands the filter of system calls to bubblewrap, which reads it from an open file. Processes inherit none from us, so a shell
/// opens it: it lies in memory, and has a path for as long as this process lives.
/// </summary>
internal static class Seccomp
{
    private const string Descriptor = "9";
    private const string Script = $"f=$1; shift; exec \"$@\" {Descriptor}<\"$f\"";

    private static readonly Lazy<SafeFileHandle?> Program = new(Written);

    /// <summary>Whether there is a filter for this system's processor.</summary>
    public static bool IsThere => Program.Value is not null;

    /// <summary>A shell's words before the command proper: open the filter, go on.</summary>
    public static string[] Open => Program.Value is { } file ? ["sh", "-c", Script, "open", PathOf(file)] : [];

    /// <summary>Bubblewrap's words.</summary>
    public static string[] Read => IsThere ? ["--seccomp", Descriptor] : [];

    private static string PathOf(SafeFileHandle file) =>
        $"/proc/{Environment.ProcessId}/fd/{file.DangerousGetHandle()}";

    private static SafeFileHandle? Written()
    {
        const uint CloseOnExec = 1;
        if (!OperatingSystem.IsLinux() || Filter.For(RuntimeInformation.ProcessArchitecture) is not { } program)
            return null;
        var file = new SafeFileHandle(memfd_create("weightdecay-filter", CloseOnExec), ownsHandle: true);
        if (file.IsInvalid)
            return null;
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (Instruction instruction in program)
            instruction.Write(writer);
        RandomAccess.Write(file, bytes.ToArray(), fileOffset: 0);
        return file;
    }

    [DllImport("libc")]
    private static extern int memfd_create(string name, uint flags);
}
