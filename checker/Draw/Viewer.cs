using System.ComponentModel;
using System.Diagnostics;

namespace WeightDecay.Checking.Draw;

/// <summary>Shows files in the system's own viewer.</summary>
internal static class Viewer
{
    /// <summary>Null when all were handed over; else a sentence.</summary>
    public static string? Open(IEnumerable<string> paths)
    {
        try
        {
            foreach (string path in paths)
                Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose();
            return null;
        }
        catch (Win32Exception)
        {
            return "No program to show pictures was found here: open the files yourself, for example in a browser.";
        }
    }
}
