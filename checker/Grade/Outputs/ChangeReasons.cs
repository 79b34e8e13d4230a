using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What there is to say of a mark that changes, in a few words each.</summary>
internal static class ChangeReasons
{
    /// <param name="change">The change.</param>
    /// <param name="row">The student's row as it is now; null for who is gone.</param>
    public static IEnumerable<string> Of(Change change, Row? row) =>
        [
            .. change.Kind == ChangeKind.Fall ? ["falls"] : Array.Empty<string>(),
            .. change.Exercise == "" ? Total(row) : Exercise(change.Exercise, row),
        ];

    // Being late changes the total alone: nothing else would tell why.
    private static IEnumerable<string> Total(Row? row) =>
        row is { LateShare: > 0 } ? [$"late: {Figure.Percent(row.LateShare)} off"] : [];

    private static IEnumerable<string> Exercise(string name, Row? row) =>
        row is null
            ? []
            : row
                .Units.Zip(row.Marks)
                .Where(pair => pair.Second.Exercise.Name == name)
                .SelectMany(pair => Attention.Of(pair.First, pair.Second));
}
