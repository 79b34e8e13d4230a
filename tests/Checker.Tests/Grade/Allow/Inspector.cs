using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Allow;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Allow;

/// <summary>Compiles code as the grader does, and inspects it.</summary>
internal static class Inspector
{
    private static readonly Kit Kit = Repository.Kit;
    private static readonly SyntaxTree Usings = Sources.Parse(File.ReadAllText(Kit.Usings), Kit.Usings);

    public static ImmutableArray<Exercise> Exercises { get; } = Catalogue.Of(Kit).Exercises;

    public static Exercise First => Exercises[0];

    public static Exercise Named(string number) => Exercises.Single(e => e.Number == number);

    // Compilations that come from one look at their references once.
    private static readonly ConcurrentDictionary<(Exercise, SubjectKind), CSharpCompilation> Started = [];

    /// <summary>What is wrong with a subject of the kit; those that lean on the solutions may.</summary>
    public static ImmutableArray<Problem> Problems(Exercise exercise, Subject subject)
    {
        var list = AllowList.Shipped.With("@ WeightDecay.Solutions", "WeightDecay.Solutions.**");
        return Problems(list, exercise, subject, isUnsafe: false);
    }

    /// <summary>What is wrong with this source, handed in for an exercise.</summary>
    public static ImmutableArray<Problem> Problems(Exercise exercise, string source, bool isUnsafe = false) =>
        Problems(
            AllowList.Shipped,
            exercise,
            new Subject(SubjectKind.Submission, "test", Kit.Learner(exercise), source),
            isUnsafe
        );

    private static ImmutableArray<Problem> Problems(AllowList list, Exercise exercise, Subject subject, bool isUnsafe)
    {
        var code = Empty(exercise, subject.Kind).AddSyntaxTrees(Sources.Parse(subject.Source, subject.Path));
        code = code.WithOptions(code.Options.WithAllowUnsafe(isUnsafe));
        var binary = Binary.Of(code, Kit, default);
        Assert.That(binary.Problems, Is.Empty, $"{subject.Path} must compile");
        return Inspection.Problems(list, exercise, binary, code, Kit);
    }

    private static CSharpCompilation Empty(Exercise exercise, SubjectKind kind) =>
        Started.GetOrAdd(
            (exercise, kind),
            _ =>
                Sources.Create(
                    "Subject",
                    [Usings],
                    Compile.References.Learner(kind, File.ReadAllText(Kit.Solution(exercise)))
                )
        );
}
