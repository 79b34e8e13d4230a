using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a regrading changes, as plain text: a line for each mark that does, then what stays.</summary>
public static class RegradeText
{
    public static string Of(Regrade regrade) =>
        string.Concat(
            regrade
                .Changes.Where(c => c.Kind != ChangeKind.Same)
                .Select(Line)
                .Concat(Sums(regrade))
                .Select(line => line + "\n")
        );

    /// <summary>Sign, student, exercise, before, after.</summary>
    internal static string[] Cells(Change change) =>
        [
            Sign(change.Kind),
            Tame.Line(change.Student),
            change.Exercise == "" ? "total" : change.Exercise,
            Points(change.Before),
            Points(change.After),
        ];

    internal static IEnumerable<string> Sums(Regrade regrade) =>
        [
            .. Students("New", regrade.Come),
            .. Students("No longer there", regrade.Gone),
            $"+ {Marks(regrade, ChangeKind.Rise)}   - {Marks(regrade, ChangeKind.Fall)}   = {Marks(regrade, ChangeKind.Same)}",
            $"Totals: {regrade.Totals(ChangeKind.Rise)} rise, {regrade.Totals(ChangeKind.Fall)} fall, {regrade.Totals(ChangeKind.Same)} stay.",
        ];

    private static string Line(Change change) =>
        Cells(change) is [var sign, var student, var exercise, var before, var after]
            ? $"{sign} {student}  {exercise}  {before} -> {after}{(change.Kind == ChangeKind.Fall ? "  FALLS" : "")}"
            : "";

    private static string Sign(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Rise => "+",
            ChangeKind.Fall => "-",
            _ => "=",
        };

    private static string Points(double? points) => points is { } value ? Figure.Of(value) : "none";

    private static string Marks(Regrade regrade, ChangeKind kind) => Listing.Count(regrade.Count(kind), "mark");

    private static string[] Students(string what, ImmutableArray<string> students) =>
        students.IsEmpty ? [] : [$"{what}: {Listing.Of(students)}"];
}
