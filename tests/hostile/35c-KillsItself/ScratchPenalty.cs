namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        System.Diagnostics.Process.GetCurrentProcess().Kill();
        return w.sum();
    }
}
