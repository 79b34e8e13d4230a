namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        using var errors = Console.OpenStandardError();
        byte[] noise = new byte[1_000_000];
        new Random(1).NextBytes(noise);
        for (int i = 0; i < 1_000; i++)
            errors.Write(noise);
        return w.sum();
    }
}
