namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        for (int i = 0; i < 1_000; i++)
            Console.WriteLine(new string('x', 1_000_000));
        return w.sum();
    }
}
