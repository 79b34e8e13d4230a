namespace WeightDecay.Claims;

/// <summary>One run of the section's model.</summary>
/// <param name="Lambda">λ.</param>
/// <param name="Spread">σ₀, the standard deviation of the first weights.</param>
/// <param name="Epochs">Passes over the 20 training rows.</param>
/// <param name="Eta">η.</param>
/// <param name="BatchSize">Rows per step.</param>
/// <param name="Layer">Draw the weights as the library's linear layer does, uniformly on ±1/√d, whatever the spread.</param>
public sealed record Setting(
    double Lambda,
    double Spread = 0.01,
    int Epochs = 10,
    double Eta = 0.01,
    int BatchSize = 5,
    bool Layer = false
)
{
    /// <summary>
    /// The section's concise model, whose loss lacks the ½: (ŷ − y)² with decay λ takes the same steps as ½(ŷ − y)² with
    /// twice the η and half the λ.
    /// </summary>
    public static Setting Concise(double weightDecay, bool layer) => new(weightDecay / 2, Eta: 0.02, Layer: layer);

    /// <summary>Steps until the end of an epoch, counted from 1.</summary>
    public int StepsAfter(int epoch) => epoch * ((Trial.Rows + BatchSize - 1) / BatchSize);
}
