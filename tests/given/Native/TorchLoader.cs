using System.IO;

namespace WeightDecay.Given.Native;

// Loads libtorch, then TorchSharp's own library: as shipped if the system takes it, else its weakened copy.
internal sealed record TorchLoader(
    TorchPackages Packages,
    NativePlatform Platform,
    CacheFolders Caches,
    Func<string, LoadAttempt> Open
)
{
    // TorchSharp's names for the two libraries that it asks for.
    public const string LibTorch = "torch_cpu",
        TorchSharp = "LibTorchSharp";

    // A marker of GCC 13's linker; the only symbol behind it, std::ios_base_library_init, is never called.
    public const string Marker = "GLIBCXX_3.4.32";

    public static TorchLoader ForThisSystem() =>
        new(TorchPackages.OfThisBuild(), NativePlatform.Current, CacheFolders.OfThisUser(), LoadAttempt.Of);

    public TorchLoad Load() => FirstMissing() is { } failure ? failure : LoadLibTorch();

    private TorchLoad? FirstMissing() =>
        new[]
        {
            (Package: Packages.TorchSharp, File: PathOf(TorchSharp)),
            (Package: Packages.LibTorch, File: PathOf(LibTorch)),
        }
            .Where(library => !File.Exists(library.File))
            .Select(library => TorchFailures.Missing(library.Package, Platform))
            .FirstOrDefault();

    // Loaded by path, so that TorchSharp's own library finds them by name, wherever it lies itself.
    private TorchLoad LoadLibTorch()
    {
        var attempts = new[] { "c10", LibTorch, "torch" }.Select(name => Open(PathOf(name))).ToList();
        return attempts.FirstOrDefault(attempt => !attempt.Succeeded) is { } failed
            ? TorchFailures.Refused(failed)
            : LoadTorchSharp(attempts[1].Handle);
    }

    private TorchLoad LoadTorchSharp(nint libTorch)
    {
        var plain = Open(PathOf(TorchSharp));
        return plain switch
        {
            { Succeeded: true } => Loaded(
                libTorch,
                plain.Handle,
                new(TorchStatus.LoadedAsShipped, TorchSentences.AsShipped)
            ),
            { MissingVersion: Marker } => LoadWeakened(libTorch, plain),
            _ => TorchFailures.Refused(plain),
        };
    }

    private TorchLoad LoadWeakened(nint libTorch, LoadAttempt plain)
    {
        var file = Platform.FileName(TorchSharp);
        if (VersionNeeds.Weaken(File.ReadAllBytes(PathOf(TorchSharp)), Marker) is not Weakening.Weakened weakened)
        {
            return TorchFailures.Refused(plain);
        }
        return NativeCopy.Of(weakened.Content, file, Caches) is { } copy
            ? LoadCopy(libTorch, copy)
            : TorchFailures.NoFolder(file);
    }

    private TorchLoad LoadCopy(nint libTorch, NativeCopy copy)
    {
        var attempt = Open(copy.Path);
        copy.DeleteIfTemporary();
        return attempt.Succeeded
            ? Loaded(
                libTorch,
                attempt.Handle,
                new(TorchStatus.LoadedWeakened, TorchSentences.Weakened(Platform.FileName(TorchSharp), copy))
            )
            : TorchFailures.Refused(attempt);
    }

    private static TorchLoad Loaded(nint libTorch, nint torchSharp, TorchReport report) =>
        new(report, new Dictionary<string, nint> { [LibTorch] = libTorch, [TorchSharp] = torchSharp });

    private string PathOf(string library) =>
        Path.Combine(
            TorchPackages.Natives(library == TorchSharp ? Packages.TorchSharp : Packages.LibTorch, Platform.Rid),
            Platform.FileName(library)
        );
}
