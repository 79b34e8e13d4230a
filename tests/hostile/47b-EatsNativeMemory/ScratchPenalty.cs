namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static readonly List<Tensor> kept = [];

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        while (true)
            kept.Add(ones(50_000_000).DetachFromDisposeScope());
    }
}
