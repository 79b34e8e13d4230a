using System.Runtime.InteropServices;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>
/// What a submission's process needs of this system, and may see: the runtime, the system's libraries, a handful of
/// assemblies, libtorch. Solutions, misconceptions and specs are not among them.
/// </summary>
/// <param name="Host">The program <c>dotnet</c>.</param>
/// <param name="Folder">Where the assemblies lie here.</param>
/// <param name="Shared">Folders and files that are seen at the same place as here.</param>
internal sealed record Room(string Host, string Folder, ImmutableArray<string> Shared)
{
    public const string Program = "WeightDecay.Sandbox.dll";
    public const string Configuration = "WeightDecay.Sandbox.runtimeconfig.json";

    /// <summary>All that is in the program's folder at the other end.</summary>
    public static readonly ImmutableArray<string> Files =
    [
        Program,
        Configuration,
        "WeightDecay.Sandbox.pdb",
        "WeightDecay.Given.dll",
        "TorchSharp.dll",
        "MathNet.Numerics.dll",
        "nunit.framework.dll",
        "Google.Protobuf.dll",
        "ICSharpCode.SharpZipLib.dll",
        "SkiaSharp.dll",
    ];

    public static Room OfThisSystem()
    {
        string runtime = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        string dotnet = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        string[] shared =
        [
            runtime,
            Path.Combine(dotnet, "host"),
            Path.Combine(dotnet, "dotnet"),
            .. TorchFolders.OfThisSystem(),
        ];
        return new Room(
            Run.Host.Path,
            Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory),
            [.. shared.Where(Path.Exists)]
        );
    }

    /// <summary>How <c>dotnet</c> is told what to run, where the assemblies lie in that folder.</summary>
    public string[] Start(string folder) =>
        [Host, "exec", "--runtimeconfig", $"{folder}/{Configuration}", $"{folder}/{Program}"];
}
