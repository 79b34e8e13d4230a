using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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
        Problems(AllowList.Shipped, exercise, Submission(exercise, source), isUnsafe);

    /// <summary>The same, from a file that is named like one of the kit's.</summary>
    public static ImmutableArray<Problem> ProblemsAsUsings(string source) =>
        Problems(AllowList.Shipped, First, Submission(First, source) with { Path = Kit.Usings }, isUnsafe: false);

    /// <summary>What the assembly's metadata alone tells of its own code, in sentences.</summary>
    public static string[] Flaws(string source, bool isUnsafe)
    {
        var (binary, _) = Compiled(First, Submission(First, source), isUnsafe);
        using var assembly = new PEReader([.. binary.Code]);
        return [.. new Flaws(assembly.GetMetadataReader(), AllowList.Shipped.For(First)).All().Select(f => f.Text)];
    }

    private static ImmutableArray<Problem> Problems(AllowList list, Exercise exercise, Subject subject, bool isUnsafe)
    {
        var (binary, code) = Compiled(exercise, subject, isUnsafe);
        return Inspection.Problems(list, exercise, binary, code, Kit);
    }

    private static (Binary, CSharpCompilation) Compiled(Exercise exercise, Subject subject, bool isUnsafe)
    {
        var code = Empty(exercise, subject.Kind).AddSyntaxTrees(Sources.Parse(subject.Source, subject.Path));
        code = code.WithOptions(code.Options.WithAllowUnsafe(isUnsafe));
        var binary = Binary.Of(code, Kit, default);
        Assert.That(binary.Problems, Is.Empty, $"{subject.Path} must compile");
        return (binary, code);
    }

    private static Subject Submission(Exercise exercise, string source) =>
        new(SubjectKind.Submission, "test", Kit.Learner(exercise), source);

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
