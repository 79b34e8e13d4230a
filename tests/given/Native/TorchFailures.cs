using System.IO;

namespace WeightDecay.Given.Native;

// Why tensors cannot be used, and what to do next: one sentence each.
internal static class TorchFailures
{
    private const string Remedy = "use Debian 12, Ubuntu 22.04 or anything newer, or the dev container";

    public static TorchLoad Missing(string package, NativePlatform platform) =>
        Directory.Exists(Path.Combine(package, "runtimes")) ? Unsupported(platform) : NotRestored(package);

    public static TorchLoad NoFolder(string file) =>
        TorchLoad.Failed(
            TorchStatus.NoCacheFolder,
            $"This system needs a changed copy of {file}, and no folder could take it: set XDG_CACHE_HOME to a folder that you may write to, and run the same command again."
        );

    public static TorchLoad Refused(LoadAttempt attempt) =>
        attempt.MissingVersion is { } version ? TooOld(version) : NotLoadable(attempt.Reason);

    private static TorchLoad Unsupported(NativePlatform platform) =>
        TorchLoad.Failed(
            TorchStatus.SystemUnsupported,
            $"TorchSharp has no library for {platform.Rid}: use Linux or Windows on a 64-bit Intel or AMD processor, macOS on Apple silicon, or the dev container."
        );

    private static TorchLoad NotRestored(string package) =>
        TorchLoad.Failed(
            TorchStatus.PackageMissing,
            $"TorchSharp's libraries are not where the build found them ({HomePath.Short(package)}): run 'dotnet restore', build again, and run the same command once more."
        );

    private static TorchLoad TooOld(string version) =>
        TorchLoad.Failed(
            TorchStatus.SystemTooOld,
            $"TorchSharp asks for {version}, which this system's libraries lack, and here no copy can do without it: {Remedy}."
        );

    private static TorchLoad NotLoadable(string reason) =>
        TorchLoad.Failed(
            TorchStatus.NotLoadable,
            $"TorchSharp's libraries could not be loaded ({reason}): run 'dotnet restore --force', and if it stays so, {Remedy}."
        );
}
