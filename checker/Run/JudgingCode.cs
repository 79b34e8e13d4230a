using WeightDecay.Checking.Compile;

namespace WeightDecay.Checking.Run;

/// <summary>What judges every subject of an exercise.</summary>
/// <param name="StandIn">The class that the specs call, which asks the subject.</param>
/// <param name="Spec">The fixture.</param>
internal sealed record JudgingCode(Binary StandIn, Binary Spec)
{
    public string Key => StandIn.Key + Spec.Key;
}
