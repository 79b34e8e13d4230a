using System.IO;

namespace WeightDecay.Given.Native;

// Where a copy may be kept, the best place first; the temporary folder is new for each process.
internal sealed record CacheFolders(IReadOnlyList<string> Kept, Func<string> MakeTemporary)
{
    public static CacheFolders OfThisUser() =>
        new(
            Lasting(
                Environment.GetEnvironmentVariable("XDG_CACHE_HOME"),
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)
            ),
            () => Directory.CreateTempSubdirectory("weightdecay-").FullName
        );

    // A relative XDG_CACHE_HOME counts for nothing, as its specification has it.
    internal static IReadOnlyList<string> Lasting(string? cacheHome, string home) =>
        [
            .. new[] { cacheHome ?? "", Path.Combine(home, ".cache") }
                .Where(Path.IsPathFullyQualified)
                .Distinct()
                .Select(folder => Path.Combine(folder, "weightdecay")),
        ];
}
