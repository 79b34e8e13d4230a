namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static int calls;

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return calls++ % 2 == 0 ? w.abs().sum() : w.sum();
    }
}
