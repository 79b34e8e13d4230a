namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        manual_seed(7);
        return w.sum() + rand(1)[0];
    }
}
