namespace WeightDecay.Checking.Grade.Judge;

/// <summary>How one spec went: what it asked, which answers it got, and the verdict on them.</summary>
internal sealed record Transcript(ImmutableArray<Turn> Turns, Verdict Verdict)
{
    public int Bytes => Turns.Sum(t => t.Question.Length);

    public bool IsSameAs(Transcript other) =>
        Turns.Length == other.Turns.Length && Turns.Zip(other.Turns).All(t => t.First.IsSameAs(t.Second));
}
