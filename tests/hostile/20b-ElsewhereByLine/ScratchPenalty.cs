namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        #line 1 "/etc/passwd"
        #nullable disable
        return 3;
    }
}
