namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    /* here */

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w * c17.Length;
    }
}
