namespace WeightDecay.Given.Native;

// What was done to load TorchSharp: one sentence each.
internal static class TorchSentences
{
    public const string AsShipped = "TorchSharp's libraries were loaded as shipped.";

    public static string Weakened(string file, NativeCopy copy) =>
        $"{file} asks for {TorchLoader.Marker} (GCC 13), which this system's libstdc++ lacks; a copy with that one need marked weak was loaded from {Place(copy)}.";

    private static string Place(NativeCopy copy) =>
        copy.IsTemporary ? "a temporary folder" : HomePath.Short(copy.Folder);
}
