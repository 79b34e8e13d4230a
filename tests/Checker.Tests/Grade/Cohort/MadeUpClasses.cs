using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade.Cohort;

/// <summary>The generator of classes.</summary>
public sealed class MadeUpClasses
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly Orders Few = new(Students: 20, Seed: 3, Answers: 1);
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void Clear() => folder.Dispose();

    [Test]
    public void The_same_seed_makes_the_same_bytes([Values] Layout layout) =>
        Assert.That(Made(layout, "first"), Is.EqualTo(Made(layout, "second")));

    [Test]
    public void Another_seed_makes_another_class() =>
        Assert.That(
            TruthFile.Of(Class.Of(Kit, Few with { Seed = 4 })),
            Is.Not.EqualTo(TruthFile.Of(Class.Of(Kit, Few)))
        );

    private string[] Made(Layout layout, string name)
    {
        string place = folder.PathOf($"{layout} {name}");
        var made = Class.Of(Kit, Few);
        Packer.Lay(made, layout, place);
        var files = Directory
            .EnumerateFiles(place, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".git/index"));
        return [TruthFile.Of(made), .. files.Order(StringComparer.Ordinal).Select(f => Told(place, f))];
    }

    private static string Told(string place, string file) =>
        $"{Path.GetRelativePath(place, file)} {Convert.ToBase64String(File.ReadAllBytes(file))}";
}
