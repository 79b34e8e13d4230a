using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>A copy of the kit's sources in a temporary folder, with every exercise solved.</summary>
internal sealed class SolvedKit : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("solved-kit-");

    public SolvedKit(Kit kit)
    {
        foreach (string file in Sources(kit))
            Copy(file, Path.Combine(folder.FullName, Path.GetRelativePath(kit.Root, file)));
        var copy = new Kit(folder.FullName);
        foreach (Exercise exercise in Catalogue.Of(copy).Exercises)
            File.WriteAllText(copy.Learner(exercise), Solution(copy, exercise));
    }

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Sources(Kit kit) =>
        new[] { kit.Exercises, kit.Solutions, kit.Tests }
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(kit.Root)); // the solution, and what its projects are built with

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static string Solution(Kit kit, Exercise exercise) =>
        File.ReadAllText(kit.Solution(exercise))
            .Replace("namespace WeightDecay.Solutions;", "namespace WeightDecay.Exercises;");
}
