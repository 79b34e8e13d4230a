namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static readonly int start = int.Parse("x");

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sum() * start;
    }
}
