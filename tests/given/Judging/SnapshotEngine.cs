using System.IO;
#if VERIFY
using VerifyNUnit;
#else
using DiffEngine;
using NUnit.Framework;
#endif

namespace WeightDecay.Given.Judging;

internal static class SnapshotEngine
{
#if VERIFY
    public static void Match(string text, string stem, string file) =>
        Verifier
            .Verify(text, sourceFile: file)
            .UseDirectory(Path.GetDirectoryName(stem)!)
            .UseFileName(Path.GetFileName(stem))
            .ToTask()
            .GetAwaiter()
            .GetResult();
#else
    public static void Match(string text, string stem, string file)
    {
        string verified = $"{stem}.verified.txt";
        string received = $"{stem}.received.txt";
        string known = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == known)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        if (!BuildServerDetector.Detected)
            DiffRunner.Launch(received, verified);
        throw new AssertionException(
            $"{Difference(known, text)}\nThe picture in {Failure.Relative(verified)} is the expected one; yours is beside it in {Path.GetFileName(received)}."
        );
    }

    private static string Difference(string known, string text)
    {
        string[] expected = known.Split('\n');
        string[] was = text.Split('\n');
        int line = expected.Zip(was).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} should be:\n  {expected.ElementAtOrDefault(line)}\nbut was:\n  {was.ElementAtOrDefault(line)}";
    }
#endif
}
