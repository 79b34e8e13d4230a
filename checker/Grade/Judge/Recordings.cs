using System.Reflection;
using System.Security.Cryptography;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A few calls of each function, to be made again. Which ones hangs on the run's seed, so that nobody can know.</summary>
internal sealed class Recordings(long seed)
{
    private const int Most = 3;
    private const int MostBytes = 1 << 20;
    private readonly Dictionary<string, SortedList<UInt128, Recorded>> calls = [];

    public IEnumerable<Recorded> Of(string function) => calls.TryGetValue(function, out var known) ? known.Values : [];

    /// <summary>A call that is about to be made; null where it is none to be made again.</summary>
    public Recording? Before(MethodInfo function, ReadOnlySpan<byte> arguments)
    {
        if (Signature.IsSpec(function) || arguments.Length > MostBytes)
            return null;
        UInt128 turn = Turn(arguments);
        return IsWanted(Known(function), turn) ? new Recording(function, turn, arguments.ToArray()) : null;
    }

    /// <summary>It came back.</summary>
    public void After(Recording? call, object? result)
    {
        if (call is null)
            return;
        var known = Known(call.Function);
        known[call.Turn] = new Recorded(call.Function, call.Arguments, Bytes(result, call.Function.ReturnType));
        if (known.Count > Most)
            known.RemoveAt(Most);
    }

    private SortedList<UInt128, Recorded> Known(MethodInfo function)
    {
        if (!calls.TryGetValue(function.Name, out var known))
            calls[function.Name] = known = [];
        return known;
    }

    private static bool IsWanted(SortedList<UInt128, Recorded> known, UInt128 turn) =>
        !known.ContainsKey(turn) && (known.Count < Most || turn < known.Keys[^1]);

    // The same arguments always have the same turn; those with the least are kept.
    private UInt128 Turn(ReadOnlySpan<byte> arguments)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(seed));
        hash.AppendData(arguments);
        return BitConverter.ToUInt128(hash.GetHashAndReset());
    }

    private static byte[] Bytes(object? result, Type type)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Values.Write(writer, result, type);
        return bytes.ToArray();
    }
}
