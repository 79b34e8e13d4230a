using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>
/// Puts the filter of system calls on this process, before it holds any code of a submission: where there are no walls, nobody
/// else does. Nothing takes it off again.
/// </summary>
internal static class FilterHere
{
    /// <summary>The variable of the environment that asks for it.</summary>
    public const string Variable = "WEIGHTDECAY_FILTER";

    private const int NoNewRights = 38; // PR_SET_NO_NEW_PRIVS: the kernel asks for it first
    private const nint SetFilter = 1;
    private const nint OnAllThreads = 1;

    /// <summary>Where it was asked for; where the kernel has none, limits alone hold.</summary>
    public static void IfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null || !OperatingSystem.IsLinux())
            return;
        Architecture processor = RuntimeInformation.ProcessArchitecture;
        if (Filter.For(processor) is { } program && prctl(NoNewRights, 1, 0, 0, 0) == 0)
            Put([.. program], processor == Architecture.X64 ? 317 : 277);
    }

    private static unsafe void Put(Instruction[] program, nint number)
    {
        fixed (Instruction* first = program)
        {
            var told = new Told((ushort)program.Length, (nint)first);
            _ = syscall(number, SetFilter, OnAllThreads, &told);
        }
    }

    // The kernel's struct sock_fprog.
    private readonly record struct Told(ushort Length, nint Instructions);

    [DllImport("libc")]
    private static extern int prctl(int what, nint a, nint b, nint c, nint d);

    [DllImport("libc")]
    private static extern unsafe nint syscall(nint number, nint what, nint flags, Told* program);
}
