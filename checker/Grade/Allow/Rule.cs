using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>A line of the list.</summary>
/// <param name="Exercise">The only exercise that it is about; empty for all.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Pattern">Of what.</param>
/// <param name="Text">What to do instead; empty for all but advice.</param>
internal sealed partial record Rule(string Exercise, RuleKind Kind, string Pattern, string Text)
{
    /// <summary>The rules of a line, one for each name: <c>X .a .b</c> is short for <c>X.a X.b</c>.</summary>
    public static IEnumerable<Rule> Parse(string line)
    {
        var parts = Form().Match(line);
        if (!parts.Success)
            throw new FormatException($"This is no rule of an allow-list: {line}");
        string mark = parts.Groups["mark"].Value;
        var kind = mark == "" ? RuleKind.Allowed : (RuleKind)mark[0];
        return Names(parts.Groups["names"].Value.Split(' '))
            .Select(name => new Rule(parts.Groups["exercise"].Value, kind, name, parts.Groups["text"].Value));
    }

    private static IEnumerable<string> Names(string[] words)
    {
        string owner = "";
        foreach (var (word, next) in words.Zip([.. words[1..], ""]))
            if (word.StartsWith('.'))
                yield return owner + word;
            else if ((owner = word) is var name && !next.StartsWith('.'))
                yield return name;
    }

    [GeneratedRegex(
        @"^(\[(?<exercise>\d\d-\w+)\] )?((?<mark>[!~^@?]) )?(?<names>[A-Za-z][^\s=]*( [A-Za-z.][^\s=]*)*)( = (?<text>.+))?$"
    )]
    private static partial Regex Form();
}
