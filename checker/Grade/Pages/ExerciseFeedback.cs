using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What a student is told of one exercise.</summary>
/// <param name="Mark">Its points.</param>
/// <param name="Said">How it went, and what a person decided, in sentences.</param>
/// <param name="Problems">Why it could not be run.</param>
/// <param name="Whole">What is wrong with the exercise as a whole; null mostly.</param>
/// <param name="Tasks">One for each task; none where nothing ran.</param>
internal sealed record ExerciseFeedback(
    Mark Mark,
    ImmutableArray<string> Said,
    ImmutableArray<ProblemNote> Problems,
    Finding? Whole,
    ImmutableArray<TaskFeedback> Tasks
)
{
    public string Heading => $"{Mark.Exercise.Number} {Mark.Exercise.Class}";

    public static ExerciseFeedback Of(Graded unit, Mark mark, Guide guide) =>
        new(
            mark,
            [.. Sentences(unit, mark)],
            unit.State == GradedState.Infrastructure
                ? []
                : [.. unit.Outcome.Problems.Select(p => ProblemNote.Of(p, unit.Exercise))],
            Findings.Of(unit.Outcome, 0, guide),
            unit.State == GradedState.Judged ? [.. mark.Tasks.Select(task => Task(unit.Outcome, task, guide))] : []
        );

    private static TaskFeedback Task(Outcome outcome, TaskMark mark, Guide guide) =>
        new(mark, outcome.Task(mark.Number), Findings.Of(outcome, mark.Number, guide));

    private static IEnumerable<string> Sentences(Graded unit, Mark mark)
    {
        if (mark.Override is { } reason)
            yield return $"A person set these points by hand: {Quoted.Line(reason)}";
        if (State(unit) is { } state)
            yield return state;
        if (unit.Flags.Length > 0)
            yield return $"Noticed while it ran: {Quoted.Line(string.Join(", ", unit.Flags))}.";
    }

    private static string? State(Graded unit) =>
        unit.State switch
        {
            GradedState.NotSubmitted when unit.Outcome.Problems.IsEmpty => "Nothing was handed in for this exercise.",
            GradedState.NeedsAttention =>
                "It isn't clear which file is your answer. A person will decide; until then no points are given or lost.",
            GradedState.Rejected => "The file could not be taken, so there was nothing to run.",
            GradedState.DoesNotCompile =>
                "The file does not compile yet, so no spec could run. What the compiler says, the first line first:",
            GradedState.NotAllowed =>
                "The file compiles, but it uses what exercises don't allow, so it was not run. Once these lines do without, it can be:",
            GradedState.Infrastructure =>
                "The grading system failed here, not you. The exercise will be graded again; until then no points are given or lost.",
            _ => null,
        };
}
