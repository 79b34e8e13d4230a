using System.Diagnostics;
using WeightDecay.Checking;

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

    /// <summary>The most memory seen, in bytes: of our own processes, and of those that are locked up.</summary>
    public (long Own, long LockedUp) Peak { get; private set; }

    /// <returns>The seconds from its start to its end.</returns>
    public double Finish()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(250))
        {
            var (own, lockedUp) = ProcessTree.Memory(process.Id);
            Peak = (Math.Max(Peak.Own, own), Math.Max(Peak.LockedUp, lockedUp));
        }
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"grade: {output.Result}");
    }

    public void Dispose() => process.Dispose();
}
