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
        string folder = Directory.CreateTempSubdirectory("graded-").FullName;
        Packer.Lay(Class.Of(kit, new Orders(Students, 1, Loops)), Layout.Folders, Path.Combine(folder, "class"));
        using var run = new GradeRun(kit, folder);
        double minutes = run.Finish() / 60;
        Directory.Delete(folder, recursive: true);
        string what = $"`grade`: {Students} submissions of all kinds, {Loops} % with an endless loop";
        yield return new Row(what, minutes.ToString("0.0 min", CultureInfo.InvariantCulture), Target: "20 min");
        foreach (Row row in run.Memory())
            yield return row;
    }
}
