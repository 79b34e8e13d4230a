namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static readonly List<Tensor> kept = [];

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        for (int i = 0; i < 10_000; i++)
            kept.Add(ones(10));
        return w.abs().sum();
    }
}
