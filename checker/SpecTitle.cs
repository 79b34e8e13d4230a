using System.Text.RegularExpressions;

namespace WeightDecay.Checking;

/// <summary>Makes the sentence that a test's name is; the arguments of a case follow in brackets, as plain values.</summary>
internal static partial class SpecTitle
{
    public static string Of(string test)
    {
        int bracket = test.IndexOf('(');
        return bracket < 0 ? Words(test) : $"{Words(test[..bracket])} ({Values(test[(bracket + 1)..^1])})";
    }

    private static string Words(string name) => name.Replace('_', ' ');

    private static string Values(string arguments) =>
        NumberEnding().Replace(arguments.Replace("\"", ""), "").Replace(",", ", ");

    [GeneratedRegex(@"(?<=\d)d\b")]
    private static partial Regex NumberEnding();
}
