namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int getpid();

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sum() + 0 * getpid();
    }
}
