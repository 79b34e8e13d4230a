using System.Reflection;
using WeightDecay.Checking.Run;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>
/// Those of the specs' calls that tell each known misconception from what is right, also after their numbers were moved, and
/// one for each gradient. So whoever learns the specs' numbers by heart, and is wrong elsewhere in one of these ways, is found
/// out on inputs of the run.
/// </summary>
/// <param name="known">What to ask about a function's calls; the calls themselves, some megabytes, are not kept.</param>
internal sealed class Telltales(Dictionary<MethodInfo, ImmutableDictionary<UInt128, ImmutableArray<Probe>>> known)
{
    /// <summary>Found once for all submissions, before any of them is asked.</summary>
    public static Telltales Of(Loaded judging)
    {
        var search = new TelltaleSearch(judging.Solved, Rehearsal.Of(judging));
        Telltales? found = null;
        Exception? error = KnownWorld.Run(() => found = new Telltales(search.All()));
        return found ?? throw error!;
    }

    /// <summary>What to ask about a call so that it tells; nothing where it is none of them.</summary>
    public ImmutableArray<Probe> Of(MethodInfo function, UInt128 call) =>
        known.TryGetValue(function, out var probes) ? probes.GetValueOrDefault(call, []) : [];

    /// <summary>How many of a function's calls are.</summary>
    public int Count(MethodInfo function) => known.TryGetValue(function, out var probes) ? probes.Count : 0;
}
