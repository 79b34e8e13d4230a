namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        System.Threading.Thread.Sleep(-1);
        return w.sum();
    }
}
