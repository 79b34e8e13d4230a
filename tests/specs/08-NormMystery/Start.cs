namespace WeightDecay.Specs;

/// <summary>Which weights the concise model begins with.</summary>
internal enum Start
{
    /// <summary>N(0, 0.01²), as the model asked for.</summary>
    Kept,

    /// <summary>The layer's default, uniform on ±1/√d, which a lazy layer draws at its first batch.</summary>
    Redrawn,
}
