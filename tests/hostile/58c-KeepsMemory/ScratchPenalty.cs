namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static double[]? kept;

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        kept ??= new double[40_000_000];
        Array.Fill(kept, 1);
        return w.abs().sum();
    }
}
