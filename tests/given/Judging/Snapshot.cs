using System.IO;
#if VERIFY
using VerifyNUnit;
#else
using DiffEngine;
#endif

namespace WeightDecay.Given.Judging;

/// <summary>
/// Text kept in <c>{Spec}.{test}.verified.txt</c> beside the spec (Verify's convention). What came instead is written to
/// <c>.received.txt</c>, for a person to look at and, where it is right, to rename. This is the only place that knows the
/// engine: <c>-p:SnapshotEngine=Verify</c> hands the same text and files to Verify.NUnit.
/// </summary>
internal sealed record Snapshot(string SpecFile, string Test)
{
    /// <summary>Whether what came instead is left for a person to look at: not where strangers' answers are judged.</summary>
    public static bool IsKept { get; set; } = true;

    private string Stem =>
        Path.Combine(Path.GetDirectoryName(SpecFile)!, $"{Path.GetFileNameWithoutExtension(SpecFile)}.{Test}");

    private string Verified => $"{Stem}.verified.txt";

    private string Received => $"{Stem}.received.txt";

    /// <summary>Where the text first differs from the verified one; null when it does not. Line ends count as equal.</summary>
    public string? Complaint(string text)
    {
        string[] expected = Lines(File.Exists(Verified) ? File.ReadAllText(Verified) : "");
        string[] was = Lines(text);
        if (expected.SequenceEqual(was))
            return null;
        int line = expected.Zip(was).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"should give the text of {Failure.Relative(Verified)}, but line {line + 1}"
            + $" should be {Line(expected, line)} and was {Line(was, line)}";
    }

#if VERIFY
    public void Settle(string text) =>
        Verifier
            .Verify(text.ReplaceLineEndings("\n"), sourceFile: SpecFile)
            .UseDirectory(Path.GetDirectoryName(SpecFile)!)
            .UseFileName(Path.GetFileName(Stem))
            .ToTask()
            .GetAwaiter()
            .GetResult();
#else
    /// <summary>Leaves the received text beside the verified one where they differ, and opens the developer's diff tool.</summary>
    public void Settle(string text)
    {
        try
        {
            if (Complaint(text) is null)
                File.Delete(Received);
            else
                Show(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A tree that can't be written to is judged all the same.
        }
    }

    private void Show(string text)
    {
        File.WriteAllText(Received, text.ReplaceLineEndings("\n"));
        if (!BuildServerDetector.Detected)
            DiffRunner.Launch(Received, Verified);
    }
#endif

    private static string Line(string[] lines, int number) =>
        number < lines.Length ? Wording.Of(lines[number]) : "missing";

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
