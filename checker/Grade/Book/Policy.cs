namespace WeightDecay.Checking.Grade.Book;

/// <summary>How verdicts become marks: one file, read when reporting and never stored with a result.</summary>
/// <param name="Weights">Points of each task, by exercise; 1 for each where an exercise is not named.</param>
/// <param name="PartialCredit">What share of a task's points its passed specs earn while others fail: 0 for none, 1 for all.</param>
/// <param name="Late">What being late costs; null for nothing.</param>
public sealed record Policy(
    ImmutableDictionary<string, ImmutableArray<double>> Weights,
    double PartialCredit,
    LatePolicy? Late
)
{
    /// <summary>Of a task, or set by hand: sums must stay numbers that gradebooks can show.</summary>
    public const double MostPoints = 1_000_000;

    public static readonly Policy Equal = new(ImmutableDictionary<string, ImmutableArray<double>>.Empty, 0, null);

    /// <param name="exercise">The exercise.</param>
    /// <param name="task">From 1 on.</param>
    public double Weight(Exercise exercise, int task) =>
        Weights.TryGetValue(exercise.Name, out var weights) ? weights[task - 1] : 1;

    /// <summary>What is to be had in an exercise.</summary>
    public double Most(Exercise exercise) => exercise.Tasks.Select((_, i) => Weight(exercise, i + 1)).Sum();
}
