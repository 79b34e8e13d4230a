using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The classes that stand in for submissions, compiled once for each set of functions begun.</summary>
internal sealed class Proxies(Kit kit)
{
    private static readonly MetadataReference Asking = MetadataReference.CreateFromFile(
        typeof(Remote).Assembly.Location
    );
    private readonly ConcurrentDictionary<string, Binary> known = [];
    private readonly SyntaxTree usings = Sources.Parse(File.ReadAllText(kit.Usings), kit.Usings);

    public Binary Of(Exercise exercise, ImmutableArray<string> toDo) =>
        known.GetOrAdd($"{exercise} {string.Join(' ', toDo)}", _ => Compile(exercise, toDo));

    private Binary Compile(Exercise exercise, ImmutableArray<string> toDo)
    {
        string stub = Stub.From(File.ReadAllText(kit.Solution(exercise)));
        return Binary.Of(
            Sources.Create(
                "Subject",
                [usings, Sources.Parse(Proxy.Of(stub, toDo), "")],
                [.. References.Learner(SubjectKind.Stub, stub), Asking]
            ),
            kit,
            default
        );
    }
}
