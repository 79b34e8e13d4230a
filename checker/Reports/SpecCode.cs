using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightDecay.Checking.Reports;

/// <summary>The source of an exercise's specs, a method each, without attributes.</summary>
internal static class SpecCode
{
    public static ImmutableDictionary<string, string> Of(Kit kit, Exercise exercise) =>
        Directory
            .EnumerateFiles(kit.Specs(exercise), "*.cs")
            .SelectMany(file => Methods(File.ReadAllText(file)))
            .DistinctBy(method => method.Identifier.Text)
            .ToImmutableDictionary(method => method.Identifier.Text, Text);

    private static IEnumerable<MethodDeclarationSyntax> Methods(string source) =>
        CSharpSyntaxTree
            .ParseText(source)
            .GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.Count > 0);

    // The first line begins at the method's first word; the others keep the file's indentation, which goes.
    private static string Text(MethodDeclarationSyntax method)
    {
        string indent = new(' ', method.GetLocation().GetLineSpan().StartLinePosition.Character);
        var bare = method.WithAttributeLists(default).WithoutTrivia();
        return bare.ToString().ReplaceLineEndings("\n").Replace($"\n{indent}", "\n");
    }
}
