namespace WeightDecay.Checking.Grade.Book;

/// <summary>From verdicts to points: a pure function, so that another policy needs no other run.</summary>
public static class Marking
{
    /// <param name="unit">The judged answer.</param>
    /// <param name="policy">How verdicts become marks.</param>
    /// <param name="overrides">What people set by hand, by student and exercise: it always wins.</param>
    public static Mark Of(Graded unit, Policy policy, Overrides overrides)
    {
        ImmutableArray<TaskMark> tasks = [.. unit.Exercise.Tasks.Select((name, i) => Task(unit, i + 1, name, policy))];
        double most = tasks.Sum(t => t.Most);
        return overrides.Of(unit.Submission, unit.Exercise) is { } set
            ? new Mark(unit.Exercise, tasks, set.Points, most, set.Reason)
            : new Mark(unit.Exercise, tasks, IsOpen(unit) ? null : tasks.Sum(t => t.Points), most);
    }

    private static bool IsOpen(Graded unit) => unit.State is GradedState.NeedsAttention or GradedState.Infrastructure;

    // Only an explicit pass counts.
    private static TaskMark Task(Graded unit, int number, string name, Policy policy)
    {
        double weight = policy.Weight(unit.Exercise, number);
        var specs = unit.Outcome.Verdicts.Where(v => v.Task == number).ToList();
        int passed = specs.Count(v => v.Kind == VerdictKind.Passed);
        double share =
            specs.Count == 0 ? 0
            : passed == specs.Count ? 1
            : policy.PartialCredit * passed / specs.Count;
        return new TaskMark(number, name, Math.Round(weight * share, 6), weight, passed, specs.Count);
    }
}
