using System.Collections.Frozen;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>
/// Names of types and members: exact ones, <c>X.*</c> for all members of the type X, <c>X.**</c> for all below X, types
/// within it included.
/// </summary>
internal sealed class Patterns
{
    private readonly FrozenSet<string> exact;
    private readonly FrozenSet<string> owners;
    private readonly FrozenSet<string> mentioned;
    private readonly string[] prefixes;

    public Patterns(IEnumerable<string> patterns)
    {
        var sorted = patterns.ToLookup(p =>
            p.EndsWith(".**", StringComparison.Ordinal) ? 2
            : p.EndsWith(".*", StringComparison.Ordinal) ? 1
            : 0
        );
        exact = sorted[0].ToFrozenSet();
        mentioned = sorted[0].Select(p => p[..Math.Max(0, p.LastIndexOf('.'))]).ToFrozenSet();
        owners = sorted[1].Select(p => p[..^2]).ToFrozenSet();
        prefixes = [.. sorted[2].Select(p => p[..^2])];
    }

    /// <summary>A member that is meant, or a type of which anything is.</summary>
    public bool Cover(Reference reference) =>
        Name(reference)
        || owners.Contains(reference.FullType)
        || (reference.IsType && mentioned.Contains(reference.FullType));

    /// <summary>A type or member that is meant itself, by its name or by being below something.</summary>
    public bool Name(Reference reference) =>
        exact.Contains(reference.Full)
        || exact.Contains(reference.Plain)
        || prefixes.Any(p => $"{reference.FullType}.".StartsWith(p, StringComparison.Ordinal));

    /// <summary>A member that is meant, by its name or by its type's.</summary>
    public bool NameMember(Reference reference) =>
        Name(reference) || (!reference.IsType && owners.Contains(reference.FullType));
}
