using System.Reflection;
using System.Runtime.Loader;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Judge;
using WeightDecay.Given;

namespace WeightDecay.Checking.Run;

/// <summary>
/// Specs that are in this process already, with the class that they call: whoever is judged next finds them loaded, and
/// compiled to native code as far as earlier runs have used them.
/// </summary>
internal sealed class Loaded
{
    private static readonly Dictionary<string, Loaded> Known = [];

    private readonly Lazy<Solved> solved;
    private readonly Lazy<Telltales> telltales;

    private Loaded(Job job)
    {
        var context = new AssemblyLoadContext(name: null);
        StandIn = Load(context, job.Judging!.StandIn).GetType(job.Subject.Class, throwOnError: true)!;
        Assembly specs = Load(context, job.Judging.Spec);
        Specs = new SpecRun(specs);
        solved = new Lazy<Solved>(() =>
            new Solved(StandIn, specs.GetTypes().First(t => t.IsAssignableTo(typeof(Spec))))
        );
        telltales = new Lazy<Telltales>(() => Telltales.Of(this));
    }

    /// <summary>The class that the specs call.</summary>
    public Type StandIn { get; }

    public SpecRun Specs { get; }

    /// <summary>What is right, and what is known to be wrong.</summary>
    public Solved Solved => solved.Value;

    /// <summary>How its specs went so far.</summary>
    public Transcripts Transcripts { get; } = new();

    /// <summary>Which of the specs' calls tell misconceptions.</summary>
    public Telltales Telltales => telltales.Value;

    public static Loaded For(Job job)
    {
        if (!Known.TryGetValue(job.Key, out Loaded? loaded))
            Known[job.Key] = loaded = new Loaded(job);
        return loaded;
    }

    private static Assembly Load(AssemblyLoadContext context, Binary binary) =>
        context.LoadFromStream(new MemoryStream(binary.Code), new MemoryStream(binary.Symbols));
}
