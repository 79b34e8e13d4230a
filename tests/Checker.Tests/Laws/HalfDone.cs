using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Laws;

/// <summary>Whoever has done the first tasks is told that they are done: no spec of theirs waits for a later one.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase), Parallelizable(ParallelScope.Children)]
public sealed class HalfDone : IDisposable
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly Checker checker = new(Kit, Checker.Limit);

    private static IEnumerable<Exercise> Exercises => Catalogue.Of(Kit).Exercises;

    public void Dispose() => checker.Dispose();

    [TestCaseSource(nameof(Exercises))]
    public void Each_task_is_done_before_the_next_is_begun(Exercise exercise)
    {
        Subject solution = Subjects.Solution(Kit, exercise);
        var open =
            from done in Enumerable.Range(1, exercise.Tasks.Length)
            let source = Texts.Begun(solution.Source, done)
            let outcome = checker.Check(exercise, solution with { Source = source })
            from task in Enumerable.Range(1, done)
            where outcome.Task(task) != VerdictKind.Passed
            select $"task {task} of the first {done}: {outcome.Task(task)}";
        Assert.That(open.ToList(), Is.Empty);
    }
}
