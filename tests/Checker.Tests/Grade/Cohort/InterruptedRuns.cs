using System.Diagnostics;
using WeightDecay.Checking.Tests.Grade.Book;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Cohort;

namespace WeightDecay.Checking.Tests.Grade.Cohort;

/// <summary>Ctrl-C in a terminal, which reaches not the program alone but all that it has started; and a request to end.</summary>
public sealed class InterruptedRuns
{
    private static readonly Kit Kit = Repository.Kit;
    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void HandIn()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("setsid, which gives a program a terminal's place, is Linux's.");
        Packer.Lay(Class.Of(Kit, new Orders(Students: 4, Seed: 3, Answers: 2)), Layout.Zips, _folder.PathOf("class"));
    }

    [OneTimeTearDown]
    public void Clear() => _folder.Dispose();

    [Test]
    public void What_is_under_way_is_finished_and_the_same_command_carries_on()
    {
        Interrupt("INT", after: 1);
        Interrupt("TERM", after: 15);
        Finish("interrupted");
        Finish("undisturbed");
        Assert.That(Written.In(_folder.PathOf("interrupted")), Is.EqualTo(Written.In(_folder.PathOf("undisturbed"))));
    }

    private void Interrupt(string signal, int after)
    {
        int before = Stored();
        using Process process = Start("interrupted");
        Assert.That(Stored, Is.GreaterThanOrEqualTo(before + after).After(120_000, 5));
        Running.Of("kill", $"-{signal}", "--", $"-{process.Id}");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.EqualTo(1), output);
        Assert.That(output, Does.Contain("Stopped after").And.Contain("the same command carries on"));
    }

    private int Stored() =>
        Directory.Exists(_folder.PathOf("interrupted/store"))
            ? Directory.GetFiles(_folder.PathOf("interrupted/store"), "*.json", SearchOption.AllDirectories).Length
            : 0;

    private void Finish(string place)
    {
        using Process process = Start(place);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
    }

    // In a session of its own, whose other members are what the program starts; with an ear for Ctrl-C, which a shell's
    // background jobs, and whatever they start, are made deaf to.
    private Process Start(string place) =>
        Process.Start(
            new ProcessStartInfo(
                "env",
                [
                    "--default-signal=INT",
                    "setsid",
                    .. Running.Checker,
                    "grade",
                    _folder.PathOf("class"),
                    "--out",
                    _folder.PathOf(place),
                    "--seed",
                    "5",
                    "--allow-weak-sandbox",
                ]
            )
            {
                WorkingDirectory = Kit.Root,
                RedirectStandardOutput = true,
            }
        )!;
}
