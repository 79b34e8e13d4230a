namespace WeightDecay.Given;

/// <summary>What was measured at the end of each epoch, with the parameters as they then stood.</summary>
/// <param name="TrainLoss">Mean of ½(ŷ − y)² over all training rows, without the penalty; one for each epoch.</param>
/// <param name="ValidationLoss">The same over all validation rows, without the penalty.</param>
/// <param name="Penalty">½‖w‖², without λ.</param>
public sealed record TrainingHistory(double[] TrainLoss, double[] ValidationLoss, double[] Penalty);
