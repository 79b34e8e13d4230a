using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace WeightDecay.Checker.Tests.Native;

// The four tests of TorchInThisProcess, in a process of their own; ends with its exit code.
internal static class TorchProcess
{
    public static async Task<int> Run(string variable, string value)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec",
                typeof(TorchInThisProcess).Assembly.Location,
                "--filter",
                $"FullyQualifiedName~{nameof(TorchInThisProcess)}",
                "--minimum-expected-tests",
                "4",
            ]
        )
        {
            RedirectStandardOutput = true,
        };
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
