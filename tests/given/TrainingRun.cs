namespace WeightDecay.Given;

/// <summary>A finished training: what was measured on the way, and where it ended.</summary>
/// <param name="History">One entry for each epoch.</param>
/// <param name="Parameters">The last weights, [d, 1], and the last bias, [1].</param>
public sealed record TrainingRun(TrainingHistory History, LinearParameters Parameters);
