using WeightDecay.Checking.Author;
using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>What judges every submission: each exercise's stub, and its compiled specs. Made once, shared by all who judge.</summary>
internal sealed class Course
{
    private readonly Compiler compiler;
    private readonly Dictionary<string, (string Stub, Binary Spec)> known;

    public Course(Kit kit, ImmutableArray<Exercise> exercises)
    {
        (Exercises, Usings) = (exercises, File.ReadAllText(kit.Usings));
        compiler = new Compiler(kit, Compiler.Limit);
        known = exercises.ToDictionary(
            e => e.Name,
            e => (Author.Stub.From(File.ReadAllText(kit.Solution(e))), compiler.Judge(e, kit.Specs(e)))
        );
        if (known.Values.SelectMany(k => k.Spec.Problems).FirstOrDefault() is { } problem)
            throw new Trouble($"The specs do not compile: {problem.File}:{problem.Line} {problem.Text}");
    }

    public ImmutableArray<Exercise> Exercises { get; }

    public string Usings { get; }

    public string Stub(Exercise exercise) => known[exercise.Name].Stub;

    /// <param name="exercise">The exercise.</param>
    /// <param name="toDo">The functions that the student has not begun.</param>
    public Binary StandIn(Exercise exercise, ImmutableArray<string> toDo) =>
        compiler.StandIn(exercise, Stub(exercise), toDo);

    public Binary Spec(Exercise exercise) => known[exercise.Name].Spec;
}
