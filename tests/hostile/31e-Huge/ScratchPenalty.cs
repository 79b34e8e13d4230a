namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return ones(20_000_000);
    }
}
