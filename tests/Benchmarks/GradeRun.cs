using System.Collections.Immutable;
using System.Diagnostics;
using WeightDecay.Checking;
using WeightDecay.Cohort;

namespace WeightDecay.Benchmarks;

/// <summary>One run of `grade` over the class in a folder, as a process of its own.</summary>
internal sealed class GradeRun(Kit kit, string folder) : IDisposable
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Process process = Process.Start(
        new ProcessStartInfo(
            "dotnet",
            [
                "exec",
                typeof(Checker).Assembly.Location,
                "grade",
                $"{folder}/class",
                "--out",
                $"{folder}/out",
                "--seed",
                "1",
            ]
        )
        {
            WorkingDirectory = kit.Root,
            RedirectStandardOutput = true,
        }
    )!;

    /// <summary>The most memory seen.</summary>
    private Held Peak { get; set; }

    /// <returns>The seconds that it takes to grade a class, and the memory that it holds meanwhile.</returns>
    public static (double Seconds, IEnumerable<Row> Memory) Of(Kit kit, ImmutableArray<Student> students)
    {
        string folder = Directory.CreateTempSubdirectory("graded-").FullName;
        Packer.Lay(students, Layout.Folders, Path.Combine(folder, "class"));
        using var run = new GradeRun(kit, folder);
        double seconds = run.Finish();
        Directory.Delete(folder, recursive: true);
        return (seconds, run.Memory());
    }

    private double Finish()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(1_000)) // to look costs the system some work
            Peak = Peak.Or(ProcessTree.Memory(process.Id));
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"grade: {output.Result}");
    }

    private IEnumerable<Row> Memory() =>
        [
            new("the judge's memory at its peak, shared pages counted once", Megabytes(Peak.Shared), Target: "600 MB"),
            new("the same, shared pages counted for each of its processes", Megabytes(Peak.Own), Target: "600 MB"),
            new("that of what it locks up, compilers and submissions", Megabytes(Peak.LockedUp)),
        ];

    private static string Megabytes(long bytes) => $"{bytes / 1_000_000} MB";

    public void Dispose() => process.Dispose();
}
