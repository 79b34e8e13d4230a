namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static double Deep(int levels) => levels == 0 ? 0 : 0 * Deep(levels - 1);

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return Deep(20_000) + w.abs().sum();
    }
}
