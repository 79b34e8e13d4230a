using System.Security.Cryptography;
using TorchSharp;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A few calls of each function, to be made again. Which ones hangs on the run's seed, so that nobody can know.</summary>
internal sealed class Recordings(long seed)
{
    private const int Most = 3;
    private const int MostBytes = 1 << 20;
    private const int MostEntries = MostBytes / sizeof(double);
    private readonly Dictionary<string, SortedList<UInt128, Exchange>> calls = [];

    public IEnumerable<Exchange> Of(string function) => calls.TryGetValue(function, out var known) ? known.Values : [];

    /// <summary>Keeps it if it is a call that came back, and one of those to be made again.</summary>
    public void Add(Exchange call)
    {
        if (!call.IsReturned || Signature.IsSpec(call.Function!) || call.Arguments.Length > MostBytes)
            return;
        var known = Known(call.Function!.Name);
        UInt128 turn = Turn(call.Arguments);
        if (known.ContainsKey(turn) || (known.Count == Most && turn > known.Keys[^1]) || !IsSmall(call))
            return;
        known[turn] = call;
        if (known.Count > Most)
            known.RemoveAt(Most);
    }

    // An expanded tensor crosses as few bytes, and would be moved entry by entry.
    private static bool IsSmall(Exchange call)
    {
        using var scope = torch.NewDisposeScope();
        var leaves = Reply.Arguments(call).SelectMany(Parts.Leaves);
        return leaves.OfType<torch.Tensor>().All(t => t.IsInvalid || t.numel() <= MostEntries);
    }

    private SortedList<UInt128, Exchange> Known(string function)
    {
        if (!calls.TryGetValue(function, out var known))
            calls[function] = known = [];
        return known;
    }

    // The same arguments always have the same turn; those with the least are kept.
    private UInt128 Turn(ReadOnlySpan<byte> arguments)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(seed));
        hash.AppendData(arguments);
        return BitConverter.ToUInt128(hash.GetHashAndReset());
    }
}
