using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Graded work in the XML that build servers read.</summary>
public static class GradedJUnit
{
    // GitLab takes 30 MB.
    private const int MostBytes = 30_000_000 - 1;

    /// <summary>All exercises of one student.</summary>
    public static string Of(Row row) => Of(row.Units.Select(UnitStanding.Of));

    /// <summary>A whole class. Of tests with the same name GitLab keeps the first alone, so that each bears its student's id.</summary>
    public static string Of(Gradebook book) =>
        Of(
            book.Rows.SelectMany(
                row => row.Units,
                (row, unit) => UnitStanding.Of(unit) with { Owner = row.Submission.Id }
            )
        );

    private static string Of(IEnumerable<Standing> standings)
    {
        Standing[] all = [.. standings];
        return Fitting.Within(MostBytes, most => JUnitXml.Of(all, most));
    }
}
