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

    // A link-time marker of GCC 13's libstdc++; the only symbol behind it, std::ios_base_library_init, is never called.
    public const string Marker = "GLIBCXX_3.4.32";

    public static TorchLoader ForThisSystem() =>
        new(TorchPackages.OfThisBuild(), NativePlatform.Current, CacheFolders.OfThisUser(), LoadAttempt.Of);

    // Never throws: a file that cannot be read is a result too.
    public TorchLoad Load()
    {
        try
        {
            return FirstMissing() ?? LoadLibTorch();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return TorchFailures.Refused(new(0, e.Message));
        }
    }

    private TorchLoad? FirstMissing() =>
        new[] { TorchSharp, LibTorch }
            .Where(library => !File.Exists(PathOf(library)))
            .Select(library => TorchFailures.Missing(PackageOf(library), Platform))
            .FirstOrDefault();

    // Loaded by path, so that TorchSharp's own library finds them by name, wherever it lies itself.
    private TorchLoad LoadLibTorch()
    {
        var attempts = new[] { "c10", LibTorch, "torch" }.Select(name => Open(PathOf(name))).ToList();
        return attempts.FirstOrDefault(attempt => !attempt.Succeeded) is { } failed
            ? TorchFailures.Refused(failed)
            : LoadTorchSharp(attempts[1]);
    }

    private TorchLoad LoadTorchSharp(LoadAttempt libTorch)
    {
        var plain = Open(PathOf(TorchSharp));
        return plain.MissingVersion == Marker && Weakened() is { } content
            ? LoadCopy(libTorch, content)
            : End(libTorch, plain, TorchStatus.LoadedAsShipped, TorchSentences.AsShipped);
    }

    private byte[]? Weakened() =>
        (VersionNeeds.Weaken(File.ReadAllBytes(PathOf(TorchSharp)), Marker) as Weakening.Weakened)?.Content;

    private TorchLoad LoadCopy(LoadAttempt libTorch, byte[] content)
    {
        var file = Platform.FileName(TorchSharp);
        if (NativeCopy.Of(content, file, Caches) is not { } copy)
        {
            return TorchFailures.NoFolder(file);
        }
        var attempt = Open(copy.Path);
        copy.DeleteIfTemporary();
        return End(libTorch, attempt, TorchStatus.LoadedWeakened, TorchSentences.Weakened(file, copy));
    }

    private static TorchLoad End(LoadAttempt libTorch, LoadAttempt torchSharp, TorchStatus status, string sentence) =>
        torchSharp.Succeeded
            ? new(new(status, sentence), Handles(libTorch, torchSharp))
            : TorchFailures.Refused(torchSharp);

    private static Dictionary<string, nint> Handles(LoadAttempt libTorch, LoadAttempt torchSharp) =>
        new() { [LibTorch] = libTorch.Handle, [TorchSharp] = torchSharp.Handle };

    private string PackageOf(string library) => library == TorchSharp ? Packages.TorchSharp : Packages.LibTorch;

    private string PathOf(string library) =>
        Path.Combine(TorchPackages.Natives(PackageOf(library), Platform.Rid), Platform.FileName(library));
}
