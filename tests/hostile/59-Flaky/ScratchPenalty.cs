namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return new Random().NextDouble() < 0.5 ? w.abs().sum() : w.sum();
    }
}
