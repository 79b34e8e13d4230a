using System.Security.Cryptography;
using TorchSharp;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// A few calls of each function, to be made again: those that tell misconceptions, then others. Which ones hangs on the run's
/// seed, so that nobody can know.
/// </summary>
internal sealed class Recordings(long seed, Telltales telltales)
{
    private const int Least = 4;
    private const int MostBytes = 1 << 17;
    private const int MostAnswer = 1 << 20; // ten times what is right: of a longer one the question alone is kept
    private const int MostEntries = MostBytes / sizeof(double);
    private readonly UInt128 order = BitConverter.ToUInt128(SHA256.HashData(BitConverter.GetBytes(seed)));
    private readonly Dictionary<string, SortedList<(bool IsOther, UInt128), Exchange>> calls = [];

    public IEnumerable<Exchange> Of(string function) => calls.TryGetValue(function, out var known) ? known.Values : [];

    /// <summary>Whether it is small enough to be made again. An expanded tensor crosses as few bytes, and would be moved entry by entry.</summary>
    public static bool IsFit(Exchange call)
    {
        if (call.Arguments.Length > MostBytes)
            return false;
        using var scope = torch.NewDisposeScope();
        var leaves = Reply.Arguments(call).SelectMany(Parts.Leaves);
        return leaves.OfType<torch.Tensor>().All(t => t.IsInvalid || t.numel() <= MostEntries);
    }

    /// <summary>Keeps it if it is a call that came back, and one of those to be made again.</summary>
    public void Add(Exchange call)
    {
        if (!call.IsReturned || Signature.IsSpec(call.Function!) || call.Arguments.Length > MostBytes)
            return;
        int most = Math.Max(Least, telltales.Count(call.Function!) + 2);
        var known = Known(call.Function!.Name);
        var turn = Turn(call);
        if (known.ContainsKey(turn) || (known.Count == most && turn.CompareTo(known.Keys[^1]) > 0) || !IsFit(call))
            return;
        known[turn] = call.Answer.Length > MostAnswer ? call with { Answer = [] } : call;
        if (known.Count > most)
            known.RemoveAt(most);
    }

    private SortedList<(bool, UInt128), Exchange> Known(string function)
    {
        if (!calls.TryGetValue(function, out var known))
            calls[function] = known = [];
        return known;
    }

    // The same arguments always have the same turn; those with the least are kept.
    private (bool IsOther, UInt128) Turn(Exchange call)
    {
        UInt128 key = call.Key;
        return (telltales.Of(call.Function!, key).IsEmpty, key ^ order);
    }
}
