namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        double sum = 0;
        for (int i = 0; i < 1_000_000; i++)
            sum += Math.Sin(i);
        return w.abs().sum() + 0 * sum;
    }
}
