using WeightDecay.Checking;
using WeightDecay.Checking.Grade;

namespace WeightDecay.Cohort;

/// <summary>A student's answer to one exercise, and what it is worth.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="What">How the text came about, for people.</param>
/// <param name="Source">The text; null where nothing is handed in.</param>
/// <param name="State">How judging it must go.</param>
/// <param name="Points">One for each task: 1 if all its specs must pass, else 0.</param>
public sealed record Work(Exercise Exercise, string What, string? Source, GradedState State, ImmutableArray<int> Points)
{
    /// <summary>A text that is worth nothing, whatever its tasks would have been.</summary>
    public static Work Worthless(Exercise exercise, string what, string? source, GradedState state) =>
        new(exercise, what, source, state, [.. exercise.Tasks.Select(_ => 0)]);

    /// <summary>A text that passes everything.</summary>
    public static Work Whole(Exercise exercise, string what, string source) =>
        new(exercise, what, source, GradedState.Judged, [.. exercise.Tasks.Select(_ => 1)]);
}
