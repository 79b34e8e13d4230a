using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace WeightDecay.Given.Native;

// One call of the system's loader: a handle, or its message.
internal sealed partial record LoadAttempt(nint Handle, string Error)
{
    public bool Succeeded => Handle != 0;

    // The version need that the system lacks, e.g. "GLIBCXX_3.4.32"; the words around it are in the user's language.
    public string? MissingVersion => VersionName().Match(Error) is { Success: true } match ? match.Value : null;

    // The loader's last line; folders are left out, they say nothing to a reader.
    public string Reason => Folder().Replace(Lines(Error).LastOrDefault("no reason given"), "");

    public static LoadAttempt Of(string path)
    {
        try
        {
            return new(NativeLibrary.Load(path), "");
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            return new(0, e.Message);
        }
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"\b(GLIBCXX|CXXABI|GLIBC|GCC)_\d+(\.\d+)*")]
    private static partial Regex VersionName();

    [GeneratedRegex(@"([A-Za-z]:)?[/\\]\S*[/\\]")]
    private static partial Regex Folder();
}
