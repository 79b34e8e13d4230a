using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Doctor;

/// <summary>Looks at this machine, and says in plain sentences what the kit found and did.</summary>
internal static class Examination
{
    public static ImmutableArray<Finding> Of(Kit kit)
    {
        SystemFacts facts = SystemFacts.Read();
        return
        [
            new Finding("System", Need.Fact, true, facts.System),
            new Finding("Processor", Need.Fact, true, $"{facts.Processor}, {facts.Cores} cores"),
            Sdk(kit),
            new Finding("Runtime", Need.Fact, true, facts.Runtime),
            new Finding(
                "C++ library",
                Need.Fact,
                true,
                facts.StandardLibrary is { } v ? $"libstdc++ offers versions up to {v}" : "no libstdc++ found"
            ),
            new Finding("libtorch", Need.Fact, true, $"libtorch {facts.LibTorch} for TorchSharp {facts.TorchSharp}"),
            Torch(),
            Tree(kit),
            Tool("Sandbox", "bwrap", "bubblewrap", "grading code that is not trusted"),
            Tool("Browser", "chromium", "chromium", "testing the pages that the kit writes"),
        ];
    }

    private static Finding Sdk(Kit kit)
    {
        string? version = Programs.Output("dotnet", "--version", kit.Root);
        return version is { } found && found.StartsWith("10.", StringComparison.Ordinal)
            ? new Finding(".NET SDK", Need.Always, true, $"version {found}, as global.json asks")
            : new Finding(
                ".NET SDK",
                Need.Always,
                false,
                "the .NET 10 SDK was not found: install it from https://dotnet.microsoft.com/download"
            );
    }

    private static Finding Torch()
    {
        TorchReport report = TorchNative.Report;
        return new Finding("TorchSharp", Need.Always, report.IsLoaded, report.Sentence);
    }

    private static Finding Tree(Kit kit)
    {
        string probe = Path.Combine(kit.Root, $".probe-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new Finding("Folder", Need.Always, true, "the kit's folder can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Finding(
                "Folder",
                Need.Always,
                false,
                "the kit's folder is read-only: copy it to a folder of your own and work there"
            );
        }
    }

    private static Finding Tool(string name, string program, string package, string purpose) =>
        Programs.Output(program, "--version") is { } version
            ? new Finding(name, Need.Sometimes, true, $"{version}, for {purpose}")
            : new Finding(
                name,
                Need.Sometimes,
                false,
                $"{program} is not installed; only {purpose} needs it (Debian: apt install {package})"
            );
}
