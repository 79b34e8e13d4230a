namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.reshape(-1, 0, long.MaxValue).gather(0, ones(3, ScalarType.Int64) * long.MaxValue);
    }
}
