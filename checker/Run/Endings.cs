using System.Text.RegularExpressions;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Run;

/// <summary>Tells from an exit code, and from what the runtime said, how a child process ended.</summary>
internal static partial class Endings
{
    public static string Describe(int? exitCode, string errors) => Said(errors) ?? Silent(exitCode);

    private static string? Said(string errors) =>
        errors switch
        {
            _ when errors.Contains("Stack overflow") =>
                $"the stack overflowed: {Function(errors)} {(IsAtOnce(errors) ? "asks for too much of it at once (stackalloc?)" : "calls itself without end")}",
            _ when errors.Contains("OutOfMemoryException") || errors.Contains("Out of memory") => "the memory ran out",
            _ when errors.Contains("Process terminated.") =>
                "the process ended itself: an exercise must not call Environment.FailFast",
            _ when Native().Match(errors) is { Success: true } m =>
                $"TorchSharp ended the process: {FirstLine.Of(m.Groups["message"].Value)}",
            _ when Unhandled().Match(errors) is { Success: true } m =>
                $"an exception that nothing caught ended the process, thrown in another thread by {Function(errors)}: {FirstLine.Of(m.Groups["message"].Value)}",
            _ when errors.Contains("AccessViolationException") =>
                "the process was ended because it touched memory that is not its own",
            _ => null,
        };

    private static string Silent(int? exitCode) =>
        exitCode switch
        {
            139 or 136 or 132 =>
                "native code crashed: a tensor was probably used after it was disposed, or with a shape that doesn't fit",
            137 => "the system ended the process, most likely for its use of memory",
            134 => "native code gave up without a word",
            { } code => $"the process ended itself (exit code {code}): an exercise must not call Environment.Exit",
            null => "the process hung while ending",
        };

    // The runtime says how often frames repeat, but only where they do from the first one on.
    private static bool IsAtOnce(string errors) =>
        !errors.Contains("Repeated ") && OwnFrame().Matches(errors).Count is 1 or 2;

    private static string Function(string errors)
    {
        var frame = OwnFrame().Match(errors);
        return frame.Success ? frame.Groups["function"].Value : "a function";
    }

    // Twice in: …Doubling.Twice(Double), …Doubling.<>c.<Twice>b__0(), …Doubling+<>c__DisplayClass0_0.<Twice>g__Again|0(Double).
    [GeneratedRegex(
        @"at WeightDecay\.(Exercises|Solutions|Misconceptions|Alternatives)[^\s(]*?\.(<(?<function>\w+)>|(?<function>\w+)\()"
    )]
    private static partial Regex OwnFrame();

    [GeneratedRegex(@"^ +what\(\): +(?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex Native();

    [GeneratedRegex(@"^Unhandled exception\. (?:\w+[.+])*(?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex Unhandled();
}
