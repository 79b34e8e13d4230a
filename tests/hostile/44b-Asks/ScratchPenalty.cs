namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        _ = Console.ReadLine() + Console.In.ReadToEnd();
        using var input = Console.OpenStandardInput();
        _ = input.ReadByte();
        return w.sum();
    }
}
