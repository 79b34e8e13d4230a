using System.Diagnostics;
using WeightDecay.Checking.Run;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Row 70: the grader itself is killed; the same command again ends with what an undisturbed run gives, byte for byte.</summary>
public sealed class KilledInTheMiddle
{
    private static readonly string[] Handed =
    [
        "00-Honest",
        "15-SyntaxError",
        "30-GivesItBack",
        "35-Exit",
        "36-CatchesAll",
        "42-OtherWay",
        "50-NoEnd",
        "60-Locale",
    ];

    private readonly HostileClass _class = new();
    private readonly string _root = Directory.CreateTempSubdirectory("killed ").FullName;

    [OneTimeSetUp]
    public void GradeUndisturbed()
    {
        _class.HandInHonestly();
        foreach (Entry entry in Entry.All.Where(e => Handed.Contains(e.Name)))
            _class.HandIn(entry);
        Finish("undisturbed");
    }

    [OneTimeTearDown]
    public void TidyUp()
    {
        _class.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(5)]
    public void The_same_command_ends_with_the_same_bytes(int answersBefore)
    {
        string name = $"killed after {answersBefore}";
        using (Process process = Start(name))
        {
            while (!process.HasExited && Answers(name) < answersBefore)
                Thread.Sleep(5);
            process.Kill(); // -9, and its children are left to find out by themselves
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Not.Zero, "was still at it");
        }
        Finish(name);
        Assert.That(Written.In(Path.Combine(_root, name)), Is.EqualTo(Written.In(Path.Combine(_root, "undisturbed"))));
    }

    private void Finish(string name)
    {
        using Process process = Start(name);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
    }

    private Process Start(string name) =>
        Process.Start(
            new ProcessStartInfo(
                Host.Path,
                [
                    "exec",
                    typeof(Checker).Assembly.Location,
                    "grade",
                    _class.Handed.PathOf("."),
                    "--out",
                    Path.Combine(_root, name),
                    "--exercise",
                    "01",
                    "--seed",
                    "7",
                    "--allow-weak-sandbox",
                ]
            )
            {
                WorkingDirectory = Repository.Kit.Root,
                RedirectStandardOutput = true,
            }
        )!;

    private int Answers(string name)
    {
        string store = Path.Combine(_root, name, "store");
        return Directory.Exists(store)
            ? Directory.EnumerateFiles(store, "*.json", SearchOption.AllDirectories).Count()
            : 0;
    }
}
