using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Compile;

/// <summary>
/// The code that judges or draws (specs, plots), compiled once against the stub for every subject that keeps its contract:
/// in memory, and on disk for the next start.
/// </summary>
internal sealed class Judges(Kit kit, SyntaxTree usings)
{
    private readonly ConcurrentDictionary<string, Binary> known = [];

    /// <param name="exercise">The exercise.</param>
    /// <param name="stub">What they are compiled against.</param>
    /// <param name="folder">Of the source files.</param>
    public Binary Of(Exercise exercise, string stub, string folder)
    {
        var sources = Files(folder);
        byte[] key = Key(stub, sources);
        string path = Place(exercise, folder);
        return known.GetOrAdd(
            Convert.ToHexString(key),
            _ => Shelf.Take(path, key) ?? Shelf.Put(path, key, Compile(stub, sources))
        );
    }

    /// <summary>Whether they are on disk, and need not be compiled.</summary>
    public bool Has(Exercise exercise, string stub, string folder) =>
        Shelf.Take(Place(exercise, folder), Key(stub, Files(folder))) is not null;

    private string Place(Exercise exercise, string folder) =>
        kit.Compiled(exercise, Path.GetFileName(Path.GetDirectoryName(folder))!);

    private byte[] Key(string stub, (string Path, string Text)[] sources) =>
        Shelf.Key([$"{usings}", stub, .. sources.SelectMany(s => new[] { s.Path, s.Text })]);

    private static (string Path, string Text)[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs").Order().Select(f => (f, File.ReadAllText(f)))];

    private Binary Compile(string stub, (string Path, string Text)[] sources)
    {
        var subject = Binary.Of(
            Bare.With(References.Learner(SubjectKind.Stub, stub)).AddSyntaxTrees(usings, Sources.Parse(stub, "")),
            kit,
            default
        );
        var binding = Sources.Parse("global using NUnit.Framework;\nglobal using WeightDecay.Exercises;", "");
        return Binary.Of(
            Sources.Create(
                "Spec",
                [usings, binding, .. sources.Select(s => Sources.Parse(s.Text, s.Path))],
                [.. References.Judge, subject.Reference],
                OptimizationLevel.Release
            ),
            kit,
            default
        );
    }
}
