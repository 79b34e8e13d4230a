using System.Diagnostics;
using WeightDecay.Checking;

namespace WeightDecay.Benchmarks;

/// <summary>Whole commands, each in a process of its own, from its start to its end.</summary>
internal static class Commands
{
    private const int Times = 3;

    public static IEnumerable<Row> Measure(Kit kit, SolvedKit solved)
    {
        string program = typeof(Checker).Assembly.Location;
        string project = Path.Combine(kit.Root, "checker");
        double bare = Median(kit.Root, "exec", program, "--version");
        yield return Row.Time("bare start: the program says its version", bare, bare);
        yield return Row.Time(
            "main command, all exercises solved",
            Median(solved.Folder, "exec", program),
            bare,
            "2.5 s"
        );
        yield return Row.Time(
            "the same through `dotnet run`",
            Median(solved.Folder, "run", "--project", project),
            bare
        );
        yield return Row.Time("`check 01`, solved", Median(solved.Folder, "exec", program, "check", "01"), bare);
        string tests = Path.Combine(kit.Root, "tests", "Solutions.Tests");
        yield return Row.Time(
            "`dotnet test` of the same specs, built",
            Median(kit.Root, "test", "--no-build", "--project", tests),
            bare
        );
    }

    private static double Median(string folder, params string[] arguments)
    {
        Run(folder, arguments); // once for the disk's sake
        return Enumerable.Range(0, Times).Select(_ => Run(folder, arguments)).Order().ElementAt(Times / 2);
    }

    private static double Run(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: {output}");
    }
}
