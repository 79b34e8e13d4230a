namespace WeightDecay.Claims;

/// <summary>What became of a claim.</summary>
public enum Ruling
{
    Holds,
    HoldsOnlyIf,
    Fails,
}
