using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WeightDecay.Checking;

namespace WeightDecay.Cohort;

/// <summary>
/// What the checker, in one process and without any sandbox, says of a text of the kit's: the second way to the same marks.
/// It is kept on disk, by text and specs.
/// </summary>
internal sealed class Points(Kit kit) : IDisposable
{
    private readonly Lazy<Checker> checker = new(() => new Checker(kit, Checker.Limit));
    private readonly string folder = Path.Combine(kit.Root, "artifacts", "cohort");

    public ImmutableArray<int> Of(Exercise exercise, string source)
    {
        string file = Path.Combine(folder, $"{Key(exercise, source)}.json");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, JsonSerializer.Serialize(Checked(exercise, source)));
        }
        return [.. JsonSerializer.Deserialize<int[]>(File.ReadAllText(file))!];
    }

    public void Dispose()
    {
        if (checker.IsValueCreated)
            checker.Value.Dispose();
    }

    private int[] Checked(Exercise exercise, string source)
    {
        var subject = new Subject(SubjectKind.Submission, "cohort", kit.Learner(exercise), source);
        Outcome outcome = checker.Value.Check(exercise, subject);
        return outcome.Problems.IsEmpty
            ? [.. exercise.Tasks.Select((_, i) => outcome.Task(i + 1) == VerdictKind.Passed ? 1 : 0)]
            : throw new InvalidOperationException($"{exercise}: {outcome.Problems[0].Text}\n{source}");
    }

    private string Key(Exercise exercise, string source)
    {
        var specs = Directory
            .EnumerateFiles(kit.Specs(exercise))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        string all = string.Join('\0', specs.Append(source).Append($"{typeof(Checker).Module.ModuleVersionId}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32];
    }
}
