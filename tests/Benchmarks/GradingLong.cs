using System.Globalization;
using WeightDecay.Checking;
using WeightDecay.Cohort;

namespace WeightDecay.Benchmarks;

/// <summary>A large class, made up, in which some tasks never come back. It takes long, so it is measured only when asked for.</summary>
internal static class GradingLong
{
    public const string Part = "grading-long";
    private const int Students = 1_000;
    private const int Loops = 5;

    public static IEnumerable<Row> Measure(Kit kit)
    {
        var (seconds, memory) = GradeRun.Of(kit, Class.Of(kit, new Orders(Students, 1, Loops)));
        string what = $"`grade`: {Students} submissions of all kinds, {Loops} % with an endless loop";
        yield return new Row(what, (seconds / 60).ToString("0.0 min", CultureInfo.InvariantCulture), Target: "20 min");
        foreach (Row row in memory)
            yield return row;
    }
}
