using System.Diagnostics;
using WeightDecay.Checking.Run;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Programs that are run to their end.</summary>
internal static class Running
{
    /// <summary>The checker's own words, before its verb.</summary>
    public static string[] Checker => [Host.Path, "exec", typeof(Checker).Assembly.Location];

    public static (int Code, string Output) Of(params string[] command)
    {
        using Process process = Start(command);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public static Process Start(params string[] command) =>
        Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = Repository.Kit.Root,
                RedirectStandardOutput = true,
            }
        )!;
}
