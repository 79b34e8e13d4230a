using System.Reflection;
using TorchSharp;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>Looks for calls that tell what is wrong from what is right.</summary>
/// <param name="solved">What is right, and what is known to be wrong.</param>
/// <param name="calls">Those that the specs make, by function.</param>
internal sealed class TelltaleSearch(Solved solved, ILookup<MethodInfo, Exchange> calls)
{
    private static readonly int[] Seeds = [1, 2];

    /// <summary>What to ask about each function's calls.</summary>
    public Dictionary<MethodInfo, ImmutableDictionary<UInt128, ImmutableArray<Probe>>> All() =>
        calls.ToDictionary(c => c.Key, c => ByCall(Found(c.Key)));

    /// <summary>The first call that tells a wrong implementation of a function; null where none does.</summary>
    public (Exchange Call, Probe Probe)? First(MethodInfo function, MethodInfo wrong) =>
        (
            from call in calls[function]
            from aspect in Probe.Aspects(Reply.Arguments(call))
            where Tells(call, new Probe(null, aspect), wrong)
            from move in Move.All(function.GetParameters().Length)
            where Tells(call, new Probe(move, aspect), wrong)
            select ((Exchange, Probe)?)(call, new Probe(move, aspect))
        ).FirstOrDefault();

    private static ImmutableDictionary<UInt128, ImmutableArray<Probe>> ByCall(
        IEnumerable<(Exchange Call, Probe Probe)> found
    ) => found.GroupBy(f => f.Call.Key, f => f.Probe).ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray());

    private List<(Exchange Call, Probe Probe)> Found(MethodInfo function)
    {
        List<(Exchange Call, Probe Probe)> found = [];
        foreach (MethodInfo wrong in solved.Wrong(function))
            if (!found.Any(f => Tells(f.Call, f.Probe, wrong)) && First(function, wrong) is { } first)
                found.Add(first);
        return [.. found, .. Gradients(function).ExceptBy(found.Select(f => f.Probe.By), f => f.Probe.By)];
    }

    // By each argument that a spec asks for one by, whether or not a misconception shows there.
    private IEnumerable<(Exchange Call, Probe Probe)> Gradients(MethodInfo function) =>
        from call in calls[function]
        from aspect in Probe.Aspects(Reply.Arguments(call)).OfType<int>()
        from move in Move.ByThemselves
        let probe = new Probe(move, aspect)
        where solved.Moved(function, Reply.Arguments(call), probe, new Random(Seeds[0])) is not null
        select (call, probe);

    private bool Tells(Exchange call, Probe probe, MethodInfo wrong) =>
        Seeds.All(seed => Tells(call, probe, wrong, new Random(seed)));

    private bool Tells(Exchange call, Probe probe, MethodInfo wrong, Random random)
    {
        using var scope = torch.NewDisposeScope();
        return solved.Moved(call.Function!, Reply.Arguments(call), probe, random) is { } moved
            && !IsAccepted(moved, wrong);
    }

    private static bool IsAccepted(MovedCall call, MethodInfo wrong)
    {
        try
        {
            return call.Accepts(call.Probe.Of(wrong, call.Arguments));
        }
        catch (Exception)
        {
            return false;
        }
    }
}
