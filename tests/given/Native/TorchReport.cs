namespace WeightDecay.Given.Native;

/// <summary>What was found and done to load TorchSharp's native libraries.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Sentence">The same in plain English: what happened and, where it failed, what to do next.</param>
public sealed record TorchReport(TorchStatus Status, string Sentence)
{
    /// <summary>True if tensors can be used.</summary>
    public bool IsLoaded => Status is TorchStatus.LoadedAsShipped or TorchStatus.LoadedWeakened;
}
