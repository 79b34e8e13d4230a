using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Compile;

/// <summary>What a compilation may refer to, found among the assemblies this program itself runs on.</summary>
internal static class References
{
    private const string UsesNUnit = "using NUnit.Framework;";
    private static readonly string[] Libraries = ["TorchSharp", "MathNet.Numerics", "WeightDecay.Given"];
    private static readonly string[] Judges = ["nunit.framework"];
    private static readonly string[] Solved = ["WeightDecay.Solutions"];

    private static readonly ILookup<string, string> Trusted = (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
    )
        .Split(Path.PathSeparator)
        .ToLookup(p => Path.GetFileNameWithoutExtension(p)!);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(() =>
        [
            .. Trusted
                .Where(IsPlatform)
                .SelectMany(group => group)
                .Concat(Libraries.SelectMany(l => Trusted[l]))
                .Select(File),
        ]
    );

    private static readonly Lazy<ImmutableArray<MetadataReference>> Solutions = new(() =>
        [.. Solved.SelectMany(l => Trusted[l]).Select(File)]
    );

    private static readonly Lazy<ImmutableArray<MetadataReference>> NUnit = new(() =>
        [.. Judges.SelectMany(l => Trusted[l]).Select(File)]
    );

    private static readonly ConcurrentDictionary<
        (bool NUnit, bool Solutions),
        ImmutableArray<MetadataReference>
    > Learners = [];

    /// <summary>For specs.</summary>
    public static ImmutableArray<MetadataReference> Judge => [.. Platform.Value, .. NUnit.Value];

    /// <summary>
    /// For a subject; the kit's own misconceptions and alternatives may lean on the solutions, learners may not. NUnit is
    /// there where the solution itself uses it: where specs are what is to be written. The same array each time.
    /// </summary>
    public static ImmutableArray<MetadataReference> Learner(SubjectKind kind, string solution) =>
        Learners.GetOrAdd(
            (
                solution.Contains(UsesNUnit, StringComparison.Ordinal),
                kind is SubjectKind.Misconception or SubjectKind.Alternative
            ),
            with => [.. Platform.Value, .. with.NUnit ? NUnit.Value : [], .. with.Solutions ? Solutions.Value : []]
        );

    private static bool IsPlatform(IGrouping<string, string> assembly) =>
        assembly.Key.StartsWith("System.", StringComparison.Ordinal)
        || assembly.Key is "System" or "mscorlib" or "netstandard";

    private static MetadataReference File(string path) => MetadataReference.CreateFromFile(path);
}
