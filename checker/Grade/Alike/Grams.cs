using Microsoft.CodeAnalysis.CSharp;

namespace WeightDecay.Checking.Grade.Alike;

/// <summary>Runs of tokens, each as one number.</summary>
internal static class Grams
{
    private const ulong Basis = 14695981039346656037; // of FNV-1a
    private const ulong Prime = 1099511628211;

    /// <summary>One for each run of that length, in the order of the tokens.</summary>
    public static IEnumerable<ulong> Of(SyntaxKind[] tokens, int length) =>
        Enumerable.Range(0, Math.Max(0, tokens.Length - length + 1)).Select(i => Hash(tokens.AsSpan(i, length)));

    private static ulong Hash(ReadOnlySpan<SyntaxKind> tokens)
    {
        ulong hash = Basis;
        foreach (SyntaxKind kind in tokens)
            hash = (hash ^ (ushort)kind) * Prime;
        return hash ^ (hash >> 29); // the smallest are chosen, and the last tokens hardly reach the upper bits
    }
}
