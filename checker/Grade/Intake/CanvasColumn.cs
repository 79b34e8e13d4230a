namespace WeightDecay.Checking.Grade.Intake;

/// <summary>An assignment in Canvas' gradebook.</summary>
/// <param name="Title">As it heads its column: with Canvas' number in brackets.</param>
/// <param name="Points">To be had.</param>
public sealed record CanvasColumn(string Title, double Points)
{
    /// <summary>Canvas takes every line with these words in its first cell for the line of the points to be had.</summary>
    internal const string PointsPossible = "Points Possible";

    /// <summary>Those of that line; none where it is another.</summary>
    internal static IEnumerable<CanvasColumn> Of(string[] headers, string[] fields) =>
        fields is [var first, .. var rest] && first.Contains(PointsPossible)
            ? headers.Skip(1).Zip(rest).SelectMany(cell => Of(cell.First.Trim(), cell.Second))
            : [];

    /// <summary>Whether it is meant; the number may be left out.</summary>
    public bool IsCalled(string assignment) =>
        Title == assignment
        || (
            Title.StartsWith($"{assignment} (", StringComparison.Ordinal)
            && Title.EndsWith(')')
            && Title[(assignment.Length + 2)..^1].All(char.IsAsciiDigit)
        );

    // What Canvas works out itself is marked by words.
    private static IEnumerable<CanvasColumn> Of(string title, string points) =>
        title.Length > 0 && RosterColumns.Number(points) is { } number ? [new CanvasColumn(title, number)] : [];
}
