namespace WeightDecay.Given.Native;

/// <summary>Thrown at the first use of a tensor where TorchSharp cannot be loaded.</summary>
/// <param name="report">Why; its sentence is the message.</param>
public sealed class TorchUnavailableException(TorchReport report) : Exception(report.Sentence)
{
    /// <summary>What was found and done.</summary>
    public TorchReport Report { get; } = report;
}
