using WeightDecay.Checking.Author;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>What judges every submission: each exercise's stub, and its compiled specs. Made once, shared by all who judge.</summary>
internal sealed class Course
{
    private readonly Dictionary<string, (string Stub, JudgingCode Judging)> known;

    public Course(Kit kit, ImmutableArray<Exercise> exercises)
    {
        (Exercises, Usings) = (exercises, File.ReadAllText(kit.Usings));
        var compiler = new Compiler(kit, Compiler.Limit);
        if (!exercises.All(e => compiler.HasJudge(e, kit.Specs(e))))
            PrepareProgram.Await(kit, exercises);
        known = exercises.ToDictionary(e => e.Name, e => Made(kit, compiler, e));
        if (known.Values.SelectMany(k => k.Judging.Spec.Problems).FirstOrDefault() is { } problem)
            throw new Trouble($"The specs do not compile: {problem.File}:{problem.Line} {problem.Text}");
    }

    public ImmutableArray<Exercise> Exercises { get; }

    public string Usings { get; }

    public string Stub(Exercise exercise) => known[exercise.Name].Stub;

    public JudgingCode Judging(Exercise exercise) => known[exercise.Name].Judging;

    /// <summary>From disk, where it was compiled before; else compiled, and left there.</summary>
    public static (string Stub, JudgingCode Judging) Made(Kit kit, Compiler compiler, Exercise exercise)
    {
        string stub = Author.Stub.From(File.ReadAllText(kit.Solution(exercise)));
        return (stub, new JudgingCode(compiler.StandIn(exercise, stub), compiler.Judge(exercise, kit.Specs(exercise))));
    }
}
