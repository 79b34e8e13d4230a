using System.Text.RegularExpressions;
using WeightDecay.Checking.Laws;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What a person can be told of a misconception.</summary>
/// <param name="Title">Its name in words, without the full stop.</param>
/// <param name="Advice">What the wrong value is, and what to do.</param>
public sealed partial record MisconceptionNote(string Title, string Advice)
{
    /// <summary>What the head comment of its file says.</summary>
    public static MisconceptionNote Read(string file)
    {
        string[] head = [.. MisconceptionFile.Head(file)];
        return new MisconceptionNote(head.FirstOrDefault("").TrimEnd('.'), string.Join(' ', head.Skip(1)));
    }

    /// <summary>What the name alone says, where the catalogue has lost the file since.</summary>
    public static MisconceptionNote Unknown(string name) =>
        new(Capital().Replace(name, m => $" {m.Value.ToLowerInvariant()}"), "");

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
