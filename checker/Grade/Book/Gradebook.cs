namespace WeightDecay.Checking.Grade.Book;

/// <summary>What every output of the grader is made of.</summary>
/// <param name="Course">The exercises, in their order.</param>
/// <param name="Assignment">What gradebooks call this assignment.</param>
/// <param name="Rows">One for each student, ordered by id.</param>
/// <param name="Policy">How the marks came about.</param>
/// <param name="Isolation">L0 to L4.</param>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Notes">What the intake passed over, in sentences.</param>
/// <param name="Pairs">Submissions that look alike: to be looked at, never a verdict.</param>
public sealed record Gradebook(
    ImmutableArray<Exercise> Course,
    string Assignment,
    ImmutableArray<Row> Rows,
    Policy Policy,
    string Isolation,
    long Seed,
    ImmutableArray<string> Notes,
    ImmutableArray<Pair> Pairs
);
