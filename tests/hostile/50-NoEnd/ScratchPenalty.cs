namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        Span<double> frame = stackalloc double[2_000];
        frame.Fill(1);
        return L1Penalty(w) + frame[7];
    }
}
