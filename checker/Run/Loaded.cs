using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using WeightDecay.Checking.Compile;

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
        StandIn = Load(context, job.StandIn).GetType(job.Subject.Class, throwOnError: true)!;
        Assembly = Load(context, job.Spec);
        Specs = new SpecRun(Assembly);
    }

    /// <summary>The class that the specs call.</summary>
    public Type StandIn { get; }

    public Assembly Assembly { get; }

    public SpecRun Specs { get; }

    public static Loaded For(Job job)
    {
        string key = Convert.ToHexString(SHA256.HashData([.. job.StandIn.Code, .. job.Spec.Code]));
        if (!Known.TryGetValue(key, out Loaded? loaded))
            Known[key] = loaded = new Loaded(job);
        return loaded;
    }

    private static Assembly Load(AssemblyLoadContext context, Binary binary) =>
        context.LoadFromStream(new MemoryStream(binary.Code), new MemoryStream(binary.Symbols));
}
