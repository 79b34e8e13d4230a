namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        throw new InvalidOperationException("<script>alert(1)</script> [x](javascript:alert(1)) =cmd|' /C calc'!A0 ::error::x \u001b[31m");
    }
}
