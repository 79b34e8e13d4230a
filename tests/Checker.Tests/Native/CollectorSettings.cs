using System.Text.Json;

namespace WeightDecay.Checker.Tests.Native;

/// <summary>The runtime passes over a setting whose name it does not know, and says nothing.</summary>
public sealed class CollectorSettings
{
    private const string Prefix = "System.GC.";

    // What the runtime tells of its settings has another beginning, or an end, than what it reads.
    private static readonly string[] Known = [.. GC.GetConfigurationVariables().Keys];

    [TestCaseSource(nameof(OfThePrograms))]
    public void Each_is_one_that_the_runtime_knows(string name) =>
        Assert.That(
            Known,
            Has.Some.EqualTo(name).Or.Some.EqualTo($"GC{name}").Or.Some.EqualTo($"{name}GC"),
            $"{Prefix}{name}"
        );

    [Test]
    public void A_name_that_only_looks_like_one_is_found_out() =>
        Assert.That(() => Each_is_one_that_the_runtime_knows("Gen0Size"), Throws.InstanceOf<AssertionException>());

    private static IEnumerable<string> OfThePrograms() =>
        Directory
            .EnumerateFiles(AppContext.BaseDirectory, "WeightDecay.*.runtimeconfig.json")
            .SelectMany(Settings)
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Distinct();

    private static IEnumerable<string> Settings(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document
                .RootElement.GetProperty("runtimeOptions")
                .GetProperty("configProperties")
                .EnumerateObject()
                .Select(p => p.Name),
        ];
    }
}
