using System.Runtime.InteropServices;

namespace WeightDecay.Given.Native;

// How this kind of system names its libraries and its folder in a package.
internal sealed record NativePlatform(string Rid, string Prefix, string Suffix)
{
    // Built from system and processor: a distribution's own SDK gives "debian.12-x64", which no package has.
    public static NativePlatform Current { get; } =
        Of(RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant());

    public string FileName(string library) => Prefix + library + Suffix;

    private static NativePlatform Of(string architecture) =>
        OperatingSystem.IsWindows() ? new("win-" + architecture, "", ".dll")
        : OperatingSystem.IsMacOS() ? new("osx-" + architecture, "lib", ".dylib")
        : new("linux-" + architecture, "lib", ".so");
}
