namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    static ScratchPenalty()
    {
        while (true) { }
    }

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sum();
    }
}
