using System.Runtime.InteropServices;
using WeightDecay.Checking.Grade.Workshop;
using WeightDecay.Given.Native;

namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>What a locked-up process needs of this system, and all that it may see of it.</summary>
/// <param name="Seen">Files and folders here, and where they are seen inside.</param>
/// <param name="Inside">How its program is started where it sees only those.</param>
/// <param name="Here">How it is started where it sees everything.</param>
internal sealed record Room(
    ImmutableArray<(string From, string To)> Seen,
    ImmutableArray<string> Inside,
    ImmutableArray<string> Here
)
{
    private const string App = "/app";
    private const string Program = "WeightDecay.Sandbox.dll";
    private const string Configuration = "WeightDecay.Sandbox.runtimeconfig.json";

    // Solutions, misconceptions and specs are not among them.
    private static readonly string[] Files =
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

    // Which the C library reads, so as to ask for large pages: libtorch at once needs 50 MB, and each small page takes its time.
    private static readonly string[] LargePages =
    [
        "/sys/kernel/mm/transparent_hugepage/enabled",
        "/sys/kernel/mm/transparent_hugepage/hpage_pmd_size",
    ];

    private static string Folder => Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    private static string Runtime => Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>For a submission: the runtime, a handful of assemblies, libtorch.</summary>
    public static Room OfSubmission() =>
        new(
            [
                .. Platform(),
                .. TorchFolders.OfThisSystem().Where(Path.Exists).Select(Same),
                .. Files.Select(f => (Path.Combine(Folder, f), $"{App}/{f}")),
            ],
            Start(App),
            Start(Folder)
        );

    /// <summary>For the compile worker: the runtime and this program; nothing of a submission runs there.</summary>
    public static Room OfCompiler()
    {
        ImmutableArray<string> start = [Run.Host.Path, "exec", typeof(Room).Assembly.Location, CompileProgram.Verb];
        return new Room([.. Platform(), Same(Folder)], start, start);
    }

    private static IEnumerable<(string, string)> Platform()
    {
        string dotnet = Path.GetFullPath(Path.Combine(Runtime, "..", "..", ".."));
        return new[] { Runtime, Path.Combine(dotnet, "host"), Path.Combine(dotnet, "dotnet") }
            .Concat(LargePages)
            .Where(Path.Exists)
            .Select(Same);
    }

    private static (string, string) Same(string path) => (path, path);

    private static ImmutableArray<string> Start(string folder) =>
        [Run.Host.Path, "exec", "--runtimeconfig", $"{folder}/{Configuration}", $"{folder}/{Program}"];
}
