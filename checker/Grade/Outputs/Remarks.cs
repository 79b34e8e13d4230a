using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a student must know about the sum of the points, in sentences.</summary>
internal static class Remarks
{
    public static IEnumerable<string> Of(Row row) =>
        [.. row.Marks.Where(m => m.Points is null).Select(Open), .. row.Marks.SelectMany(ByHand), .. Late(row)];

    private static string Open(Mark mark) => $"{mark.Exercise.Name} is not marked yet: a person has to look at it.";

    private static IEnumerable<string> ByHand(Mark mark) =>
        mark.Override is { } reason
            ? [$"{mark.Exercise.Name} was set by hand to {Figure.Of(mark.Points, mark.Most)}: {Tame.Line(reason)}"]
            : [];

    private static IEnumerable<string> Late(Row row) =>
        row.LateShare > 0 ? [$"Handed in late: {Figure.Percent(row.LateShare)} of the points are taken off."] : [];
}
