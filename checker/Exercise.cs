using System.Text.RegularExpressions;

namespace WeightDecay.Checking;

/// <summary>One exercise. Its folder's name, such as <c>01-ScratchPenalty</c>, is its only identifier.</summary>
/// <param name="Name">The folder's name: a number, a hyphen, the class.</param>
/// <param name="Tasks">The functions to write, in the file's order; task k is the k-th of them.</param>
public sealed partial record Exercise(string Name, ImmutableArray<string> Tasks)
{
    public string Number => Name[..Name.IndexOf('-')];

    public string Class => Name[(Name.IndexOf('-') + 1)..];

    public string Fixture => $"{Class}Spec";

    public string FileName => $"{Class}.cs";

    /// <summary>Whether it is called so: by its number (<c>1</c>, <c>01</c>), class, file or whole name, in any case.</summary>
    public bool IsCalled(string words) =>
        new[] { Name, Class, FileName }.Contains(words, StringComparer.OrdinalIgnoreCase)
        || Number.TrimStart('0') == words.TrimStart('0');

    /// <summary>Two digits, a hyphen, a class name.</summary>
    public static bool IsName(string words) => Pattern().IsMatch(words);

    public bool Equals(Exercise? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;

    [GeneratedRegex(@"^\d\d-[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Pattern();
}
