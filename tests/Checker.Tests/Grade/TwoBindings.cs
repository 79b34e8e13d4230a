using System.Text.RegularExpressions;
using WeightDecay.Checking.Author;
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
            Different(
                exercise,
                [
                    Subjects.Stub(Kit, exercise),
                    Subjects.Solution(Kit, exercise),
                    HalfDone(exercise),
                    .. Wrong(exercise),
                    Wrong(exercise).First() with
                    {
                        Name = "OnceMore",
                    }, // the judge knows how its specs went
                ]
            ),
            Is.Empty
        );

    [Test]
    public void A_stub_that_answers_stays_one_also_where_its_answers_are_known()
    {
        const string Right = "return 0.5 * w.square().sum();";
        Exercise exercise = Exercises.First();
        Subject solution = Subjects.Solution(Kit, exercise);
        string answering = solution.Source.Replace(Right, $"if (w.dim() > 9) throw new ToDo(); {Right}");
        Assert.That(answering, Is.Not.EqualTo(solution.Source));
        Assert.That(Different(exercise, [solution, solution with { Source = answering }]), Is.Empty);
    }

    private static IEnumerable<Subject> Wrong(Exercise exercise) =>
        Subjects.Misconceptions(Kit, exercise).Where((_, i) => i % Every == 0);

    private static Subject HalfDone(Exercise exercise)
    {
        Subject solution = Subjects.Solution(Kit, exercise);
        return solution with { Name = "HalfDone", Source = Stub.Begun(solution.Source, exercise.Tasks.Length / 2) };
    }

    private static List<string> Different(Exercise exercise, IEnumerable<Subject> subjects)
    {
        using var here = new Checker(Kit, Checker.Limit);
        using var there = new Bench();
        var different = new List<string>();
        foreach (Subject subject in subjects)
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
