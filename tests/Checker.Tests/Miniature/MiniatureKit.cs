using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Tests.Miniature;

/// <summary>A throw-away kit with two tiny exercises, untouched by any learner, in a temporary folder.</summary>
internal sealed class MiniatureKit : IDisposable
{
    private const int Patience = 100; // tenths of a second

    public MiniatureKit()
    {
        string root = Directory.CreateTempSubdirectory("miniature kit ").FullName;
        Kit = new Kit(root);
        Copy(Path.Combine(Repository.Kit.Tests, "Checker.Tests", "Miniature", "kit"), root);
        Write("WeightDecay.sln", "");
        Write("tests/given/Usings.cs", File.ReadAllText(Repository.Kit.Usings));
        foreach (Exercise exercise in Catalogue.Of(Kit).Exercises)
            File.WriteAllText(Kit.Learner(exercise), Stub.From(File.ReadAllText(Kit.Solution(exercise))));
    }

    public Kit Kit { get; }

    public Exercise Doubling => Catalogue.Of(Kit).Exercises[0];

    public Exercise Halving => Catalogue.Of(Kit).Exercises[1];

    public string PathOf(string relative) => Path.Combine(Kit.Root, relative);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Puts the solution in the learner's file.</summary>
    public void Solve(Exercise exercise) =>
        File.WriteAllText(
            Kit.Learner(exercise),
            File.ReadAllText(Kit.Solution(exercise)).Replace("WeightDecay.Solutions;", "WeightDecay.Exercises;")
        );

    // Where it was watched, somebody may be in the middle of a file.
    public void Dispose()
    {
        for (int left = Patience; ; left--)
            try
            {
                Directory.Delete(Kit.Root, recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(100);
            }
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
