using System.IO;

namespace WeightDecay.Given.Native;

// Where a copy may be kept, the best place first; the temporary folder is new for each process.
internal sealed record CacheFolders(IReadOnlyList<string> Lasting, Func<string> MakeTemporary)
{
    public static CacheFolders OfThisUser() =>
        new(
            [
                .. new[] { Environment.GetEnvironmentVariable("XDG_CACHE_HOME"), HomeCache() }
                    .OfType<string>()
                    .Where(Path.IsPathRooted)
                    .Distinct()
                    .Select(folder => Path.Combine(folder, "weightdecay")),
            ],
            () => Directory.CreateTempSubdirectory("weightdecay-").FullName
        );

    private static string? HomeCache() =>
        Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : null;
}
