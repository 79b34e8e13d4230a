namespace WeightDecay.Given;

/// <summary>Weights in two parts at right angles to each other, which add up to the whole.</summary>
/// <param name="RowSpace">What the training rows can see: the part in the span of the rows of X, [d].</param>
/// <param name="NullSpace">What no training row can see: X times this part is 0, [d].</param>
public sealed record WeightSplit(Vector<double> RowSpace, Vector<double> NullSpace);
