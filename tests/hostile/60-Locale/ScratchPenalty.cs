namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return 2 * w.abs().sum() * double.Parse($"{0.5}");
    }
}
