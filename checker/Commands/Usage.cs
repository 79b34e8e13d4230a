using System.CommandLine;
using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static partial class Usage
{
    public static string Explain(RootCommand root, ParseResult parsed)
    {
        var verbs = root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
        string verb = parsed.Tokens[0].Value;
        if (parsed.CommandResult.Command == root)
            return $"There is no verb \"{verb}\".{Nearest.Suggest(verb, verbs)} The verbs are: {string.Join(", ", verbs)}.";
        return $"`{parsed.CommandResult.Command.Name}`: {Plain(parsed.Errors[0].Message)} `{parsed.CommandResult.Command.Name} --help` shows how it is used.";
    }

    // A type of .NET's tells nobody what to type.
    private static string Plain(string message) => ExpectedType().Replace(message, "");

    [GeneratedRegex(" as expected type '[^']*'")]
    private static partial Regex ExpectedType();
}
