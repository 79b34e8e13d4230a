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

    public static CSharpCompilation Create(
        string name,
        IEnumerable<SyntaxTree> sources,
        IEnumerable<MetadataReference> references
    ) =>
        CSharpCompilation.Create(
            name,
            sources,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
}
