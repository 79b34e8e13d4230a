using System.Text.RegularExpressions;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>One spec, two bindings: what a learner is told at home is what the grader says.</summary>
public sealed partial class TwoBindings
{
    private static readonly Kit Kit = Repository.Kit;

    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Kit).Exercises;

    [TestCaseSource(nameof(Exercises))]
    public void A_submission_in_another_process_gets_the_verdicts_that_it_gets_in_this_one(Exercise exercise)
    {
        var compiler = new Compiler(Kit, Compiler.Limit);
        using var here = new Checker(Kit, Checker.Limit);
        using var there = new Examiner(
            Kit,
            Cell.Command(Level.L1, Room.OfSubmission(), new Limits(SpecSeconds: 30)),
            new Limits(SpecSeconds: 30),
            0
        );
        var different = new List<string>();
        foreach (Subject subject in Chosen(exercise))
        {
            Binary code = SelfContained(exercise, subject);
            Binary spec = compiler.Compile(exercise, Subjects.Solution(Kit, exercise), Kit.Specs(exercise)).Spec!;
            var expected = here.Check(exercise, subject).Verdicts;
            var was = there.Judge(subject.Name, exercise, code, spec);
            different.AddRange(
                expected
                    .Zip(was)
                    .Where(p => Told(p.First) != Told(p.Second))
                    .Take(2)
                    .Select(p => $"{subject.Name}\n  {Told(p.First)}\n  {Told(p.Second)}")
            );
        }
        Assert.That(different, Is.Empty);
    }

    // The kit's wrong implementations lean on its solutions, which are not there at the other end: they take them along.
    private static Binary SelfContained(Exercise exercise, Subject subject)
    {
        string solution = File.ReadAllText(Kit.Solution(exercise));
        string[] sources = [File.ReadAllText(Kit.Usings), subject.Source, solution];
        return Binary.Of(
            Sources.Create(
                "Subject",
                sources.Select(s => Sources.Parse(s, "exercises/Subject.cs")),
                Compile.References.Learner(SubjectKind.Solution, solution)
            ),
            Kit,
            default
        );
    }

    private static string Told(Verdict v) =>
        $"{v.Spec} {v.Kind} {v.Misconception} {Place().Replace(v.Message, "")} {v.Output}";

    private static IEnumerable<Subject> Chosen(Exercise exercise)
    {
        yield return Subjects.Stub(Kit, exercise);
        yield return Subjects.Solution(Kit, exercise);
        foreach (Subject subject in Subjects.Alternatives(Kit, exercise).Concat(Subjects.Misconceptions(Kit, exercise)))
            yield return subject;
    }

    [GeneratedRegex(@" \([\w./]+\.cs:\d+\)")]
    private static partial Regex Place();
}
