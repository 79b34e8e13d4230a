using System.Runtime.CompilerServices;

namespace WeightDecay.Checking.Tests.Miniature;

/// <summary>The real kit, found from where this file was compiled.</summary>
internal static class Repository
{
    public static Kit Kit { get; } = Kit.Around(Path.GetDirectoryName(Here())!)!;

    private static string Here([CallerFilePath] string file = "") => file;
}
