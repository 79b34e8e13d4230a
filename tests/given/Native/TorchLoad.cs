namespace WeightDecay.Given.Native;

// The end of a load: its report, and the handles by TorchSharp's names for the libraries.
internal sealed record TorchLoad(TorchReport Report, IReadOnlyDictionary<string, nint> Handles)
{
    public static TorchLoad Failed(TorchStatus status, string sentence) =>
        new(new(status, sentence), new Dictionary<string, nint>());
}
