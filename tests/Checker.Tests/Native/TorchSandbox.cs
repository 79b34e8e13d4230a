using System.IO;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

// Two packages and a cache in a temporary folder, and a loader that answers as it is told.
internal sealed class TorchSandbox : IDisposable
{
    private const string Rid = "linux-x64";

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _opened = [];

    public TorchSandbox()
    {
        Packages = new(_folder["torchsharp", "1.0"], _folder["libtorch", "1.0"]);
        Write(
            Packages.TorchSharp,
            "libLibTorchSharp.so",
            new ElfBuilder().Need("libstdc++.so.6", TorchLoader.Marker).Build()
        );
        foreach (var name in new[] { "libc10.so", "libtorch_cpu.so", "libtorch.so" })
        {
            Write(Packages.LibTorch, name, [1, 2, 3]);
        }
    }

    public TorchPackages Packages { get; }

    public string Cache => _folder["cache"];

    public IEnumerable<string> Opened => _opened.Select(path => Path.GetFileName(path)!);

    public string[] Copies => Directory.GetFiles(Cache, "*", SearchOption.AllDirectories);

    // What the loader of a system with GCC 12 says of the file as it is shipped.
    public static string LacksTheMarker(string path) =>
        path.EndsWith("LibTorchSharp.so")
        && VersionNeeds.Weaken(File.ReadAllBytes(path), TorchLoader.Marker) is Weakening.Weakened
            ? "libstdc++.so.6: version `GLIBCXX_3.4.32' not found"
            : "";

    public TorchLoad Load(Func<string, string> error) => Loader(error).Load();

    public TorchLoader Loader(Func<string, string> error) =>
        new(
            Packages,
            new(Rid, "lib", ".so"),
            new([Cache], () => throw new IOException()),
            path => Open(path, error(path))
        );

    public Dictionary<string, string> PackageContent() =>
        new[] { Packages.TorchSharp, Packages.LibTorch }
            .SelectMany(package => Directory.GetFiles(package, "*", SearchOption.AllDirectories))
            .ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(path)));

    public void Dispose() => _folder.Dispose();

    // Handles count from 1, in the order of the calls.
    private LoadAttempt Open(string path, string error)
    {
        _opened.Add(path);
        return error.Length > 0 ? new(0, error) : new(_opened.Count, "");
    }

    private static void Write(string package, string name, byte[] content)
    {
        var folder = Directory.CreateDirectory(TorchPackages.Natives(package, Rid));
        File.WriteAllBytes(Path.Combine(folder.FullName, name), content);
    }
}
