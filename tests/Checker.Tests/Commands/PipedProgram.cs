using System.Diagnostics;
using System.Text;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Tests.Commands;

/// <summary>The program itself, as a script would start it.</summary>
public sealed class PipedProgram : CommandTest
{
    [Test]
    public void Its_output_is_plain_even_where_a_build_server_shows_colours()
    {
        var (exitCode, output) = Run("check");
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1));
            Assert.That(output, Does.StartWith("01 Doubling  0 of 2 tasks\n"));
            Assert.That(output, Does.Not.Contain("\u001b").And.Not.Contain(Kit.Kit.Root));
            Assert.That(output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(80));
        });
    }

    [TestCase("x")]
    [TestCase("1234567")]
    public void The_verb_for_its_own_use_is_refused_in_a_sentence(string handle) =>
        Assert.That(
            Run("run-specs", handle, handle),
            Is.EqualTo((2, "`run-specs` is for the checker's own use: type `check`.\n"))
        );

    [Test]
    public void Where_tensors_can_not_be_loaded_it_says_why()
    {
        bool asShipped = TorchNative.Report.Status == TorchStatus.LoadedAsShipped; // then nothing can keep it from that
        string nowhere = Kit.PathOf("none/none");
        using var process = Start(
            ["check"],
            new()
            {
                ["HOME"] = "",
                ["XDG_CACHE_HOME"] = Kit.PathOf("WeightDecay.sln"),
                ["TMPDIR"] = nowhere,
            }
        );
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.EqualTo(asShipped ? 1 : 2));
        Assert.That(output, Does.Not.Match(@"(?m)^\s+at .+\("));
    }

    [Test]
    public void No_child_outlives_it()
    {
        string beat = Kit.PathOf("beat");
        Kit.Write(
            "exercises/01-Doubling/Doubling.cs",
            Learner.Doubling($"while (true) System.IO.File.WriteAllText(@\"{beat}\", Guid.NewGuid().ToString());")
        );
        using var process = Start(["check"], []);
        Assert.That(() => File.Exists(beat), Is.True.After(60_000, 50), "the child runs");
        process.Kill(entireProcessTree: false);
        process.WaitForExit();
        Assert.That(() => IsStill(beat), Is.True.After(10_000, 50), "the child has ended");
    }

    private static bool IsStill(string file)
    {
        var before = File.GetLastWriteTimeUtc(file);
        Thread.Sleep(500);
        return File.GetLastWriteTimeUtc(file) == before;
    }

    private (int ExitCode, string Output) Run(params string[] words)
    {
        using var process = Start(words, new() { ["GITHUB_ACTIONS"] = "true" });
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private Process Start(string[] words, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Checker).Assembly.Location, .. words])
        {
            WorkingDirectory = Kit.Kit.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
