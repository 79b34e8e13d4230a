using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking;

/// <summary>All exercises, read from the folders of <c>solutions</c>: the folder is the registry.</summary>
public sealed record Catalogue(Kit Kit, ImmutableArray<Exercise> Exercises)
{
    public static Catalogue Of(Kit kit) => new(kit, [.. Folders(kit).Select(name => Read(kit, name))]);

    /// <summary>The exercise that is called so; null if none is.</summary>
    public Exercise? Find(string words) => Exercises.FirstOrDefault(e => e.IsCalled(words));

    private static IEnumerable<string> Folders(Kit kit) =>
        from folder in Directory.EnumerateDirectories(kit.Solutions)
        let name = Path.GetFileName(folder)
        where Exercise.IsName(name)
        orderby name
        select name;

    private static Exercise Read(Kit kit, string name)
    {
        var exercise = new Exercise(name, []);
        var solution = CSharpSyntaxTree.ParseText(File.ReadAllText(kit.Solution(exercise)));
        return exercise with { Tasks = [.. Members.Tasks(solution).Select(m => m.Identifier.Text)] };
    }
}
