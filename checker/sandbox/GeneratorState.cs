using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>
/// The bytes in which libtorch gives the state of its Mersenne Twister, and takes any: it looks for a place beyond the last
/// number, reads what lies there, and ends the process at the next state.
/// </summary>
internal static class GeneratorState
{
    private const int Numbers = 624;
    private const int LeftAt = 8;
    private const int SeededAt = 12;
    private const int NextAt = 16;
    private const int Size = 5_056;

    /// <summary>Whether the place is one that seeding or drawing leads to.</summary>
    public static bool IsSound(ReadOnlySpan<byte> state)
    {
        if (state.Length != Size)
            return false;
        int left = MemoryMarshal.Read<int>(state[LeftAt..]);
        ulong next = MemoryMarshal.Read<ulong>(state[NextAt..]);
        bool isFresh = left == 1 && next == 0;
        bool isUnderWay = left is >= 1 and <= Numbers && next == (ulong)(Numbers + 1 - left);
        return MemoryMarshal.Read<int>(state[SeededAt..]) == 1 && (isFresh || isUnderWay);
    }
}
