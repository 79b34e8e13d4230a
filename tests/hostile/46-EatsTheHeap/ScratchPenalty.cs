namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    private static readonly List<double[]> kept = [];

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        while (true)
            kept.Add(new double[1_000_000]);
    }
}
