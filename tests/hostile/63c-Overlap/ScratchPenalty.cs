namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sum() + 0 * new Both { Number = 12345 }.Number;
    }
}

[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
public struct Both
{
    [System.Runtime.InteropServices.FieldOffset(0)]
    public long Number;

    [System.Runtime.InteropServices.FieldOffset(0)]
    public double Object;
}
