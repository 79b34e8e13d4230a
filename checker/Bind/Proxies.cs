using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Bind;

/// <summary>
/// The classes that stand in for subjects, compiled once for each set of functions begun; the newest is on disk for the next
/// start.
/// </summary>
internal sealed class Proxies(Kit kit, SyntaxTree usings)
{
    private static readonly MetadataReference Asking = MetadataReference.CreateFromFile(
        typeof(Proxied).Assembly.Location
    );
    private readonly ConcurrentDictionary<string, Binary> known = [];

    /// <param name="exercise">The exercise.</param>
    /// <param name="stub">Its stub.</param>
    /// <param name="toDo">The functions that the subject has not begun.</param>
    public Binary Of(Exercise exercise, string stub, ImmutableArray<string> toDo)
    {
        byte[] key = Shelf.Key([$"{usings}", stub, .. toDo]);
        string path = kit.Compiled(exercise, "stand-in");
        return known.GetOrAdd(
            Convert.ToHexString(key),
            _ => Shelf.Take(path, key) ?? Shelf.Put(path, key, Compile(stub, toDo))
        );
    }

    private Binary Compile(string stub, ImmutableArray<string> toDo) =>
        Binary.Of(
            Sources.Create(
                "Subject",
                [usings, Sources.Parse(Proxy.Of(stub, toDo), "")],
                [.. References.Learner(SubjectKind.Stub, stub), Asking],
                OptimizationLevel.Release
            ),
            kit,
            default
        );
}
