using System.Diagnostics;
using System.Text;

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

    private (int ExitCode, string Output) Run(params string[] words)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["exec", typeof(Checker).Assembly.Location, .. words])
            {
                WorkingDirectory = Kit.Kit.Root,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                Environment = { ["GITHUB_ACTIONS"] = "true" },
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
