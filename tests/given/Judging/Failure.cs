using System.Diagnostics;
using System.IO;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace WeightDecay.Given.Judging;

/// <summary>Turns a failed claim into NUnit's failure, with everything a learner needs and nothing else.</summary>
internal static class Failure
{
    public const string Named = "Misconception";

    private static readonly string[] Callers = ["WeightDecay.Sandboxed", "WeightDecay.Checking"];

    /// <summary>Under which an exception from another process keeps the name of its type.</summary>
    internal const string Kind = "Kind";

    private const string Place = "Place";

    public static void Raise(string complaint, Misconception? misconception, string because, string where)
    {
        if (misconception is not null)
            TestExecutionContext.CurrentContext.CurrentTest.Properties.Set(Named, misconception.Name);
        string? reason = misconception is { } m ? $"{m.Title}. {m.Advice}" : because;
        throw new AssertionException(
            string.Join('\n', new[] { complaint, reason, $"spec: {where}" }.Where(l => l is not (null or "")))
        );
    }

    /// <summary>An exception in one sentence: its type, the first line of its message, and where in the learner's file it came from.</summary>
    public static string Describe(Exception error) =>
        error is TypeInitializationException { InnerException: { } inner }
            ? $"failed while its static fields were set up: it {Describe(inner)}"
            : $"threw {error.Data[Kind] as string ?? error.GetType().Name}: {FirstLine.Of(Message(error)).TrimEnd('.')}{Origin(error)}";

    /// <summary>A path from the repository's root on: what follows the last of the kit's top-level folders.</summary>
    public static string Relative(string path)
    {
        string unix = path.Replace('\\', '/');
        int start = new[] { "/tests/", "/exercises/", "/solutions/" }.Max(f =>
            unix.LastIndexOf(f, StringComparison.Ordinal)
        );
        return start < 0 ? Path.GetFileName(unix) : unix[(start + 1)..];
    }

    // A learner's exception may throw while it says what is wrong.
    internal static string Message(Exception error)
    {
        try
        {
            return error.Message ?? "";
        }
        catch (Exception)
        {
            return "no message (asking for it threw, too)";
        }
    }

    /// <summary>An exception from another process has its place in the learner's file there.</summary>
    internal static void Locate(Exception error, Lazy<string> place)
    {
        for (Exception? e = error; e is not null; e = e.InnerException)
            e.Data[Place] = place;
    }

    internal static string Origin(Exception error)
    {
        if (error.Data[Place] is Lazy<string> place)
            return place.Value;
        var frame = new StackTrace(error, fNeedFileInfo: true).GetFrames().FirstOrDefault(IsTheSubjects);
        return frame is null ? "" : $" ({Relative(frame.GetFileName()!)}:{frame.GetFileLineNumber()})";
    }

    // Not the kit's own: specs, what calls the subject for them, and the stand-in, which has no file.
    private static bool IsTheSubjects(StackFrame frame) =>
        frame.GetFileName() is { Length: > 0 } file
        && !Relative(file).StartsWith("tests/", StringComparison.Ordinal)
        && !Callers.Any(caller =>
            frame.GetMethod()?.DeclaringType?.Namespace?.StartsWith(caller, StringComparison.Ordinal) == true
        );
}
