using System.IO;
using System.Reflection;

namespace WeightDecay.Given.Native;

// The package folders that the build wrote into this assembly.
internal sealed record TorchPackages(string TorchSharp, string LibTorch)
{
    public static TorchPackages OfThisBuild() => new(Metadata("TorchSharpPackage"), Metadata("LibTorchPackage"));

    public static string Natives(string package, string rid) => Path.Combine(package, "runtimes", rid, "native");

    private static string Metadata(string key) =>
        typeof(TorchPackages)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == key)
            ?.Value
        ?? "";
}
