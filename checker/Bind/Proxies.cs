using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// The classes that stand in for subjects, compiled once for each exercise: in memory, and on disk for the next start.
/// </summary>
internal sealed class Proxies(Kit kit, SyntaxTree usings)
{
    private static readonly MetadataReference Asking = MetadataReference.CreateFromFile(
        typeof(Proxied).Assembly.Location
    );
    private readonly ConcurrentDictionary<string, Binary> known = [];

    /// <param name="exercise">The exercise.</param>
    /// <param name="stub">Its stub.</param>
    public Binary Of(Exercise exercise, string stub)
    {
        byte[] key = Shelf.Key([$"{usings}", stub]);
        string path = kit.Compiled(exercise, "stand-in");
        return known.GetOrAdd(
            Convert.ToHexString(key),
            _ => Shelf.Take(path, key) ?? Shelf.Put(path, key, Compile(stub))
        );
    }

    private Binary Compile(string stub) =>
        Binary.Of(
            Sources.Create(
                "Subject",
                [usings, Sources.Parse(Proxy.Of(stub), "")],
                [.. References.Learner(SubjectKind.Stub, stub), Asking],
                OptimizationLevel.Release
            ),
            kit,
            default
        );
}
