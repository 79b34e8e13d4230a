using System.IO;
using System.Runtime.CompilerServices;
using NUnit.Framework;
using WeightDecay.Given.Judging;

namespace WeightDecay.Given;

/// <summary>
/// Compares text with the file <c>{Spec}.{test}.verified.txt</c> beside the spec (Verify's convention). What came
/// instead is written to <c>.received.txt</c>, for a person to look at and, where it is right, to rename.
/// This is the only place that knows the engine; <c>-p:SnapshotEngine=Verify</c> hands the same files to Verify.NUnit.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails unless the text equals the verified file; line ends count as equal.</summary>
    /// <param name="text">Text rendered by the kit with significant digits, so that no processor's last digit matters.</param>
    /// <param name="file">The spec's path, filled in by the compiler.</param>
    /// <param name="test">The test's name, filled in by the compiler.</param>
    public static void Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        SnapshotEngine.Match(text.ReplaceLineEndings("\n"), stem, file);
    }
}
