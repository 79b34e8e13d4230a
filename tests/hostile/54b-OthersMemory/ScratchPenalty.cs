namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        System.Runtime.InteropServices.Marshal.WriteInt32((IntPtr)0x123456780, 1);
        return w.sum();
    }
}
