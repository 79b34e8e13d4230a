using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Compile;

/// <summary>How every piece of source is read and put together.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.Latest
    );

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, Parsing, path, System.Text.Encoding.UTF8);

    /// <param name="name">The assembly's name.</param>
    /// <param name="sources">Its files.</param>
    /// <param name="references">What they may refer to.</param>
    /// <param name="level">Optimised where it runs again and again; a learner's line numbers stay exact where it is not.</param>
    public static CSharpCompilation Create(
        string name,
        IEnumerable<SyntaxTree> sources,
        IEnumerable<MetadataReference> references,
        OptimizationLevel level = OptimizationLevel.Debug
    ) =>
        CSharpCompilation.Create(
            name,
            sources,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: level,
                concurrentBuild: Environment.ProcessorCount > 1,
                nullableContextOptions: NullableContextOptions.Annotations // what may be null is a warning, and nobody reads those
            )
        );
}
