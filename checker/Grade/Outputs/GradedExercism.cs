using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Graded work in the words of Exercism's test-runner interface.</summary>
public static class GradedExercism
{
    public static string Of(Graded unit) => ExercismJson.Of(UnitStanding.Of(unit));

    /// <summary>All exercises of one student.</summary>
    public static string Of(Row row) => ExercismJson.Of(row.Units.Select(UnitStanding.Of));
}
