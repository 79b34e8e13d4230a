using System.Text.RegularExpressions;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>
/// One spec, two bindings: what a learner is told at home is what the grader says. (That what is right passes everywhere is
/// proved of every alternative, here by the laws and there with the inputs of a run.)
/// </summary>
[Parallelizable(ParallelScope.Children)]
public sealed partial class TwoBindings
{
    private const int Every = 12;
    private static readonly Kit Kit = Repository.Kit;

    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Kit).Exercises;

    [TestCaseSource(nameof(Exercises))]
    public void Some_of_each_exercises_subjects_get_the_verdicts_from_another_process_that_they_get_in_this_one(
        Exercise exercise
    ) =>
        Assert.That(
            Different(exercise, Subjects.Misconceptions(Kit, exercise).Where((_, i) => i % Every == 0)),
            Is.Empty
        );

    private static List<string> Different(Exercise exercise, IEnumerable<Subject> wrong)
    {
        using var here = new Checker(Kit, Checker.Limit);
        using var there = new Bench();
        var different = new List<string>();
        foreach (
            Subject subject in wrong.Prepend(Subjects.Solution(Kit, exercise)).Prepend(Subjects.Stub(Kit, exercise))
        )
            different.AddRange(
                here.Check(exercise, subject)
                    .Verdicts.Zip(there.Judge(exercise, subject).Specs)
                    .Where(p => Told(p.First) != Told(p.Second))
                    .Select(p => $"{subject.Name}\n  {Told(p.First)}\n  {Told(p.Second)}")
            );
        return different;
    }

    private static string Told(Verdict v) =>
        $"{v.Spec} {v.Kind} {v.Misconception} {Place().Replace(v.Message, "")} {v.Output}";

    [GeneratedRegex(@" \([\w./-]+\.cs:\d+\)")]
    private static partial Regex Place();
}
