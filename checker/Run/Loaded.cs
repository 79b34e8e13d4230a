using System.Reflection;
using System.Runtime.Loader;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Judge;

namespace WeightDecay.Checking.Run;

/// <summary>
/// Specs that are in this process already, with the class that they call: whoever is judged next finds them loaded, and
/// compiled to native code as far as earlier runs have used them.
/// </summary>
internal sealed class Loaded
{
    private static readonly Dictionary<string, Loaded> Known = [];

    private Loaded(Job job)
    {
        var context = new AssemblyLoadContext(name: null);
        StandIn = Load(context, job.Judging!.StandIn).GetType(job.Subject.Class, throwOnError: true)!;
        Assembly = Load(context, job.Judging.Spec);
        Specs = new SpecRun(Assembly);
    }

    /// <summary>The class that the specs call.</summary>
    public Type StandIn { get; }

    public Assembly Assembly { get; }

    public SpecRun Specs { get; }

    /// <summary>How its specs went that have passed.</summary>
    public Transcripts Transcripts { get; } = new();

    public static Loaded For(Job job)
    {
        if (!Known.TryGetValue(job.Key, out Loaded? loaded))
            Known[job.Key] = loaded = new Loaded(job);
        return loaded;
    }

    private static Assembly Load(AssemblyLoadContext context, Binary binary) =>
        context.LoadFromStream(new MemoryStream(binary.Code), new MemoryStream(binary.Symbols));
}
