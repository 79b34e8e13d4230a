using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>One of Linux's system calls.</summary>
/// <param name="Name">What the kernel calls it.</param>
/// <param name="X64">Its number on x86-64; null where there is none.</param>
/// <param name="Arm64">The same on 64-bit ARM.</param>
internal sealed record SystemCall(string Name, uint? X64, uint? Arm64)
{
    public uint? On(Architecture processor) => processor == Architecture.X64 ? X64 : Arm64;
}
