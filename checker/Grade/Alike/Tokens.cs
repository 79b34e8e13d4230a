using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Grade.Alike;

/// <summary>A file as the kinds of its tokens: without names, values, comments and layout, which are what a copy changes.</summary>
internal static class Tokens
{
    private static readonly CSharpParseOptions Plain = new(LanguageVersion.Latest, DocumentationMode.None);

    public static SyntaxKind[] Of(string source) =>
        [
            .. SyntaxFactory
                .ParseTokens(Flat(source), options: Plain)
                .Select(t => t.Kind())
                .Where(k => k != SyntaxKind.EndOfFileToken),
        ];

    // The lexer calls itself for texts within texts and for conditions of directives, as deeply as a stranger likes:
    // without their signs there are none.
    private static string Flat(string source) => source.Replace('$', ' ').Replace('#', ' ');
}
