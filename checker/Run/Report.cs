using System.Text.Json.Serialization;

namespace WeightDecay.Checking.Run;

/// <summary>What the child says, one line of JSON each.</summary>
[JsonDerivedType(typeof(Listed), "listed")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Finished), "finished")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Unable), "unable")]
internal abstract record Report
{
    /// <summary>The specs that will run, in file order, each as a verdict not yet given.</summary>
    public sealed record Listed(Verdict[] Specs) : Report;

    public sealed record Started(string Spec) : Report;

    public sealed record Finished(Verdict Verdict) : Report;

    public sealed record Done : Report;

    /// <summary>Nothing can be run on this system, and why.</summary>
    public sealed record Unable(string Sentence) : Report;
}
