using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Compile;

/// <summary>What a compilation may refer to, found among the assemblies this program itself runs on.</summary>
internal static class References
{
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

    private static readonly Lazy<ImmutableArray<MetadataReference>> WithNUnit = new(() =>
        [.. Platform.Value, .. Judges.SelectMany(l => Trusted[l]).Select(File)]
    );

    /// <summary>For specs.</summary>
    public static ImmutableArray<MetadataReference> Judge => WithNUnit.Value;

    /// <summary>For a subject; the kit's own misconceptions and alternatives may lean on the solutions, learners may not.</summary>
    public static ImmutableArray<MetadataReference> Learner(SubjectKind kind) =>
        kind is SubjectKind.Misconception or SubjectKind.Alternative
            ? [.. Platform.Value, .. Solutions.Value]
            : Platform.Value;

    private static bool IsPlatform(IGrouping<string, string> assembly) =>
        assembly.Key.StartsWith("System.", StringComparison.Ordinal)
        || assembly.Key is "System" or "mscorlib" or "netstandard";

    private static MetadataReference File(string path) => MetadataReference.CreateFromFile(path);
}
