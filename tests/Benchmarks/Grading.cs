using System.Diagnostics;
using System.Globalization;
using WeightDecay.Checking;
using WeightDecay.Cohort;

namespace WeightDecay.Benchmarks;

/// <summary>Honest submissions of the whole course, locked up as well as this system can, beside `dotnet test` for each.</summary>
internal static class Grading
{
    private const int Students = 120;
    private const int Times = 3;

    public static IEnumerable<Row> Measure(Kit kit, SolvedKit solved)
    {
        var (seconds, memory) = GradeRun.Of(kit, Class.Honest(kit, Students));
        double one = seconds / Students;
        double tested = Tested(new Kit(solved.Folder));
        yield return new Row(
            $"`grade`: submissions a second, {Students} of all exercises, from its start to its end",
            Text($"{1 / one:0.00}"),
            Target: "1.5 at least"
        );
        yield return Row.Time("`dotnet test` for one submission: build and specs", tested);
        yield return new Row(
            "how many submissions `grade` judges meanwhile",
            Text($"{tested / one:0.0}"),
            Target: "15 at least"
        );
        foreach (Row row in memory)
            yield return row;
    }

    // Each time with another text, as another submission would be; the first time builds what all of them share.
    private static double Tested(Kit kit)
    {
        Tested(kit, 0);
        return Enumerable.Range(1, Times).Select(i => Tested(kit, i)).Order().ElementAt(Times / 2);
    }

    private static double Tested(Kit kit, int number)
    {
        foreach (Exercise exercise in Catalogue.Of(kit).Exercises)
            File.AppendAllText(kit.Learner(exercise), $"// {number}\n");
        var start = new ProcessStartInfo("dotnet", ["test", "--project", "tests/Exercises.Tests"])
        {
            WorkingDirectory = kit.Root,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"dotnet test: {output}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
