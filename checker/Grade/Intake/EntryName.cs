using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Tells which names are traps. Nothing is ever unpacked to a disk; who set one is told all the same.</summary>
internal static partial class EntryName
{
    /// <summary>What is the matter with a path inside a submission, as a clause; null if nothing is.</summary>
    public static string? Problem(string path)
    {
        if (path.Contains('\\'))
            return "has a backslash in its name";
        if (path.Contains(':'))
            return "has a colon in its name";
        if (path.StartsWith('/'))
            return "has a name that begins at the root of a disk";
        if (path.Any(char.IsControl))
            return "has a control character in its name";
        return path.Split('/').Select(OfSegment).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>Whether a path inside an export leads to no student at all.</summary>
    public static bool LeadsOut(string path) => path.StartsWith('/') || path.Split('/')[0] is ".." or ".";

    /// <summary>Without the <c>./</c> that many packers begin with.</summary>
    public static string Plain(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        return path is "." ? "" : path;
    }

    private static string? OfSegment(string segment)
    {
        if (segment is "..")
            return "has a name that leads out of its folder";
        if (segment.EndsWith('.') || segment.EndsWith(' '))
            return "has a name that ends in a dot or a space";
        return IsDevice(segment) ? "has the name of a device" : null;
    }

    public static bool IsDevice(string name) => Device().IsMatch(name);

    [GeneratedRegex(
        @"^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³]) *(\.|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Device();
}
