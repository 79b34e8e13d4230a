using System.IO;

namespace WeightDecay.Given.Native;

/// <summary>Where TorchSharp's native libraries lie on this system: all that another process must see to load them.</summary>
internal static class TorchFolders
{
    /// <summary>The packages' folders, and those that may hold a weakened copy.</summary>
    public static IReadOnlyList<string> OfThisSystem()
    {
        var packages = TorchPackages.OfThisBuild();
        string rid = NativePlatform.Current.Rid;
        return
        [
            TorchPackages.Natives(packages.TorchSharp, rid),
            TorchPackages.Natives(packages.LibTorch, rid),
            .. CacheFolders.OfThisUser().Kept,
        ];
    }
}
