using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace WeightDecay.Sandboxed;

/// <summary>
/// The two pipes to the judge are this process's standard input and output: nothing else has to be handed down. What prints
/// from now on, in C# or in native code, goes elsewhere.
/// </summary>
internal static class Standard
{
    public static Frames Take()
    {
        var frames = OperatingSystem.IsWindows() ? OnWindows() : Moved();
        Console.SetIn(TextReader.Null);
        return frames;
    }

    private static Frames OnWindows() => new(Console.OpenStandardInput(), Console.OpenStandardOutput());

    private static Frames Moved()
    {
        var frames = new Frames(Open(dup(0), FileAccess.Read), Open(dup(1), FileAccess.Write));
        _ = dup2(2, 1);
        using var nothing = File.OpenHandle("/dev/null");
        _ = dup2((int)nothing.DangerousGetHandle(), 0);
        return frames;
    }

    private static FileStream Open(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(descriptor, ownsHandle: true), access, bufferSize: 0);

    [DllImport("libc")]
    private static extern int dup(int descriptor);

    [DllImport("libc")]
    private static extern int dup2(int descriptor, int onto);
}
