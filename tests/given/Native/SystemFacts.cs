using System.IO;
using System.Runtime.InteropServices;

namespace WeightDecay.Given.Native;

/// <summary>What a report about this machine needs; reading it loads no library.</summary>
/// <param name="System">The operating system's own name and version.</param>
/// <param name="Processor">The processor's model, or its architecture where no model is told.</param>
/// <param name="Cores">The number of logical processors that this process may use.</param>
/// <param name="Runtime">The .NET runtime, e.g. ".NET 10.0.1".</param>
/// <param name="TorchSharp">The version of the TorchSharp package.</param>
/// <param name="LibTorch">The version of the libtorch package.</param>
/// <param name="StandardLibrary">The newest version that the system's libstdc++ offers, e.g. "GLIBCXX_3.4.30"; null where there is none.</param>
public sealed record SystemFacts(
    string System,
    string Processor,
    int Cores,
    string Runtime,
    string TorchSharp,
    string LibTorch,
    string? StandardLibrary
)
{
    /// <summary>Reads the facts of this machine.</summary>
    public static SystemFacts Read()
    {
        var packages = TorchPackages.OfThisBuild();
        return new(
            RuntimeInformation.OSDescription,
            ProcessorModel(),
            Environment.ProcessorCount,
            RuntimeInformation.FrameworkDescription,
            Path.GetFileName(packages.TorchSharp),
            Path.GetFileName(packages.LibTorch),
            Native.StandardLibrary.HighestVersion()
        );
    }

    internal static string? ModelIn(IEnumerable<string> cpuInfo) =>
        cpuInfo
            .Where(line => line.StartsWith("model name", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':') + 1)..].Trim())
            .FirstOrDefault();

    private static string ProcessorModel() =>
        (File.Exists("/proc/cpuinfo") ? ModelIn(File.ReadLines("/proc/cpuinfo")) : null)
        ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}
