using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Run;

/// <summary>Tells from an exit code, and from what the runtime said, how a child process ended.</summary>
internal static partial class Endings
{
    public static string Describe(int? exitCode, string errors) =>
        exitCode switch
        {
            _ when errors.Contains("Stack overflow") =>
                $"the stack overflowed: {Function(errors)} calls itself without end",
            _ when errors.Contains("OutOfMemoryException") => "the memory ran out",
            139 or 136 or 132 =>
                "native code crashed: a tensor was probably used after it was disposed, or with a shape that doesn't fit",
            137 => "the system ended the process, most likely for its use of memory",
            134 => "the runtime gave up: native code aborted, or Environment.FailFast was called",
            { } code => $"the process ended itself (exit code {code}): an exercise must not call Environment.Exit",
            null => "the process hung while ending",
        };

    private static string Function(string errors)
    {
        var frame = OwnFrame().Match(errors);
        return frame.Success ? frame.Groups["function"].Value : "a function";
    }

    [GeneratedRegex(@"at WeightDecay\.(Exercises|Solutions|Misconceptions|Alternatives)[\w.]*\.(?<function>\w+)\(")]
    private static partial Regex OwnFrame();
}
