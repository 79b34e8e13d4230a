using System.Diagnostics;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade.Cohort;

/// <summary>The program itself is killed in the middle of a class.</summary>
public sealed class KilledRuns
{
    private const int Students = 4;
    private static readonly Kit Kit = Repository.Kit;
    private readonly TemporaryFolder folder = new();

    [TearDown]
    public void Clear() => folder.Dispose();

    [Test]
    public void The_same_command_again_ends_with_the_same_gradebook()
    {
        Packer.Lay(Class.Of(Kit, new Orders(Students, Seed: 2, Answers: 2)), Layout.Zips, folder.PathOf("class"));
        using (Process killed = Start("killed"))
        {
            Assert.That(() => Stored(), Is.GreaterThan(3).After(120_000, 20), "something is judged, and not all");
            killed.Kill(); // SIGKILL
            killed.WaitForExit();
        }
        Assert.That(File.Exists(folder.PathOf("killed/gradebook.csv")), Is.False, "it was in the middle");
        Finish("killed");
        Finish("undisturbed");
        Assert.That(Written("killed"), Is.EqualTo(Written("undisturbed")));
    }

    private int Stored() =>
        Directory.Exists(folder.PathOf("killed/store"))
            ? Directory.EnumerateFiles(folder.PathOf("killed/store"), "*.json", SearchOption.AllDirectories).Count()
            : 0;

    private void Finish(string place)
    {
        using Process process = Start(place);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
    }

    private Process Start(string place)
    {
        string program = typeof(Checker).Assembly.Location;
        string[] words =
        [
            "exec",
            program,
            "grade",
            folder.PathOf("class"),
            "--out",
            folder.PathOf(place),
            "--seed",
            "5",
        ];
        return Process.Start(
            new ProcessStartInfo("dotnet", [.. words, "--allow-weak-sandbox"])
            {
                WorkingDirectory = Kit.Root,
                RedirectStandardOutput = true,
            }
        )!;
    }

    // How long things took is no part of a result.
    private string[] Written(string place) =>
        [
            .. Directory
                .EnumerateFiles(folder.PathOf(place), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.PathOf(place), f))
                .Where(f => f.EndsWith(".csv") || f == "marks.json" || f.StartsWith("store"))
                .Order(StringComparer.Ordinal)
                .Select(f => f.StartsWith("store") ? f : $"{f} {File.ReadAllText(folder.PathOf($"{place}/{f}"))}"),
        ];
}
