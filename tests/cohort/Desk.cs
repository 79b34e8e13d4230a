using WeightDecay.Checking;
using WeightDecay.Checking.Author;
using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Laws;

namespace WeightDecay.Cohort;

/// <summary>Writes answers, each with what it is worth.</summary>
internal sealed class Desk(Kit kit, ImmutableArray<Exercise> course, Points points)
{
    private readonly SelfContained selfContained = new(kit, course);

    public Work Right(Exercise exercise) => Work.Whole(exercise, "solution", Solution(exercise));

    /// <param name="exercise">The exercise.</param>
    /// <param name="pick">Which of its alternatives.</param>
    public Work Unusual(Exercise exercise, int pick)
    {
        Subject[] all = [.. Subjects.Alternatives(kit, exercise)];
        Subject one = all[pick % all.Length];
        return Work.Whole(exercise, one.Name, selfContained.Of(one.Source));
    }

    /// <param name="exercise">The exercise.</param>
    /// <param name="pick">Which of its misconceptions.</param>
    public Work Wrong(Exercise exercise, int pick)
    {
        Subject[] all = [.. Subjects.Misconceptions(kit, exercise)];
        Subject one = all[pick % all.Length];
        return Lost(exercise, one.Name, selfContained.Of(one.Source), MisconceptionFile.Tasks(exercise, one.Path));
    }

    /// <param name="exercise">The exercise.</param>
    /// <param name="done">How many of its tasks are solved.</param>
    public Work Partial(Exercise exercise, int done) =>
        new(
            exercise,
            $"{done} of {exercise.Tasks.Length} tasks",
            Stub.Begun(Solution(exercise), done),
            GradedState.Judged,
            [.. exercise.Tasks.Select((_, i) => i < done ? 1 : 0)]
        );

    public Work Broken(Exercise exercise) =>
        Work.Worthless(exercise, "syntax error", Texts.Broken(Solution(exercise)), GradedState.DoesNotCompile);

    public Work Missing(Exercise exercise) => Work.Worthless(exercise, "nothing", null, GradedState.NotSubmitted);

    /// <param name="exercise">The exercise whose name the file has.</param>
    /// <param name="other">The one that it holds.</param>
    public Work Mistaken(Exercise exercise, Exercise other) =>
        Work.Worthless(exercise, $"holds {other.Class}", Solution(other), GradedState.Rejected);

    /// <summary>Its last task never comes back; whatever else calls that is worth nothing either.</summary>
    public Work Looping(Exercise exercise)
    {
        int task = exercise.Tasks.Length - 1;
        Work lost = Lost(exercise, "loop", Texts.With(Solution(exercise), task, Texts.AtOnce), [task + 1]);
        return lost with { Source = Texts.With(Solution(exercise), task, Texts.Forever) };
    }

    // The tasks that are wrong are worth nothing whatever the checker says; it is asked about those that call them.
    private Work Lost(Exercise exercise, string what, string source, ImmutableArray<int> wrong) =>
        new(
            exercise,
            what,
            source,
            GradedState.Judged,
            [.. points.Of(exercise, source).Select((p, i) => wrong.Contains(i + 1) ? 0 : p)]
        );

    private string Solution(Exercise exercise) => Subjects.Solution(kit, exercise).Source;
}
