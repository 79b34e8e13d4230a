namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        #pragma warning disable
        #line 1 "/etc/passwd"
        #error fifty-three
        return w.sum();
    }
}
