using System.Security.Cryptography;
using System.Text;
using WeightDecay.Checking.Grade.Allow;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Given;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Names a result by all that it hangs on: the source, specs and contract, this program, the runtime, limits, seed.</summary>
internal sealed class Keys
{
    private readonly Dictionary<string, string> exercises;

    public Keys(Kit kit, ImmutableArray<Exercise> course, Level level, Limits limits, long seed)
    {
        string[] everywhere =
        [
            $"{typeof(Keys).Module.ModuleVersionId}",
            $"{typeof(Spec).Module.ModuleVersionId}",
            $"{typeof(Sandboxed.SubjectException).Module.ModuleVersionId}",
            Environment.Version.ToString(),
            AllowList.Shipped.Version,
            $"{level} {limits} {seed}",
        ];
        exercises = course.ToDictionary(e => e.Name, e => Hash([.. everywhere, e.Name, .. Files(kit, e)]));
    }

    public string Of(Exercise exercise, string submission, string source) =>
        Hash([exercises[exercise.Name], submission, source]);

    // Misconceptions count, too: they decide what a wrong answer is told.
    private static IEnumerable<string> Files(Kit kit, Exercise e) =>
        new[] { kit.Specs(e), kit.Misconceptions(e), kit.Alternatives(e), Path.GetDirectoryName(kit.Solution(e))! }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            .Where(file => !file.EndsWith(".received.txt", StringComparison.Ordinal))
            .SelectMany(file => new[] { Path.GetFileName(file), File.ReadAllText(file) });

    // Each part with its length, so that no two lists run into the same text.
    private static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] part in parts.Select(Encoding.UTF8.GetBytes))
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
