using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>Subjects' compilations without code: what code is added to finds their references looked up already.</summary>
internal static class Bare
{
    private static readonly ConcurrentDictionary<ImmutableArray<MetadataReference>, CSharpCompilation> Known = [];

    public static CSharpCompilation With(ImmutableArray<MetadataReference> references) =>
        Known.GetOrAdd(references, Made);

    private static CSharpCompilation Made(ImmutableArray<MetadataReference> references)
    {
        var bare = Sources.Create("Subject", [], references);
        _ = bare.Assembly; // looks them up
        return bare;
    }
}
