namespace WeightDecay.Claims;

/// <summary>What a run measured at the end of each epoch, and where it ended.</summary>
/// <param name="Validation">The data loss, mean ½(ŷ − y)², without the penalty.</param>
/// <param name="Penalty">½‖w‖².</param>
/// <param name="W">The last weights.</param>
/// <param name="B">The last bias.</param>
public sealed record Trace(double[] Validation, double[] Penalty, Vector<double> W, double B);
