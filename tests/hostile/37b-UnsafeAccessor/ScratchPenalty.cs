namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = "handle")]
    private static extern ref IntPtr Raw(Tensor w);

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return Raw(w).Equals(0) ? w : w.sum();
    }
}
