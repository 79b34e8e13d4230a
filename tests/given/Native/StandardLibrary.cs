using System.Globalization;
using System.IO;

namespace WeightDecay.Given.Native;

// The system's C++ library, as far as TorchSharp's needs are concerned.
internal static class StandardLibrary
{
    private static readonly string[] UsualFolders =
    [
        "/usr/lib/x86_64-linux-gnu",
        "/lib/x86_64-linux-gnu",
        "/usr/lib64",
        "/lib64",
        "/usr/lib",
        "/lib",
    ];

    // E.g. "GLIBCXX_3.4.30"; null where there is no such library.
    public static string? HighestVersion() =>
        File() is { } file ? HighestVersionIn(System.IO.File.ReadAllBytes(file)) : null;

    public static string? HighestVersionIn(ReadOnlySpan<byte> content)
    {
        var highest = -1;
        for (int next; (next = content.IndexOf("GLIBCXX_3.4."u8)) >= 0; )
        {
            content = content[(next + "GLIBCXX_3.4.".Length)..];
            highest = Math.Max(highest, LeadingNumber(content));
        }
        return highest < 0 ? null : "GLIBCXX_3.4." + highest.ToString(CultureInfo.InvariantCulture);
    }

    // The one that this process uses, else the first in the usual folders.
    private static string? File() =>
        Mapped(Lines("/proc/self/maps"))
            .Concat(UsualFolders.Select(folder => folder + "/libstdc++.so.6"))
            .FirstOrDefault(System.IO.File.Exists);

    internal static IEnumerable<string> Mapped(IEnumerable<string> lines) =>
        lines
            .Where(line => line.Contains("/libstdc++.so", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('/')..]);

    private static string[] Lines(string file) => System.IO.File.Exists(file) ? System.IO.File.ReadAllLines(file) : [];

    // At most two digits: no version has more.
    private static int LeadingNumber(ReadOnlySpan<byte> text)
    {
        var digits = Math.Min(
            2,
            text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end and >= 0 ? end : text.Length
        );
        return int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
    }
}
