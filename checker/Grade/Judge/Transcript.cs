namespace WeightDecay.Checking.Grade.Judge;

/// <summary>How one spec went: what it asked, which answers it got, and the verdict on them.</summary>
internal sealed record Transcript(ImmutableArray<Exchange> Exchanges, Verdict Verdict)
{
    public int Bytes => Exchanges.Sum(e => e.Bytes);
}
