namespace WeightDecay.Checking.Grade.Book;

/// <summary>The points of one exercise.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Tasks">One for each task.</param>
/// <param name="Points">Earned; null while a person, or another run, has to decide: never a zero by default.</param>
/// <param name="Most">To be had.</param>
/// <param name="Override">Why a person set the points by hand; null where nobody did.</param>
public sealed record Mark(
    Exercise Exercise,
    ImmutableArray<TaskMark> Tasks,
    double? Points,
    double Most,
    string? Override = null
);
