using System.ComponentModel;
using System.Diagnostics;

namespace WeightDecay.Checking.Doctor;

/// <summary>Asks other programs for one line.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The first line that the program prints; null when it is not there, fails, or says nothing in time.</summary>
    public static string? Output(string program, string argument, string? folder = null)
    {
        var start = new ProcessStartInfo(program, argument)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        try
        {
            using var process = Process.Start(start)!;
            return Line(process);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string? Line(Process process)
    {
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }
        return process.ExitCode == 0 ? text.Result.Split('\n')[0].Trim() : null;
    }
}
