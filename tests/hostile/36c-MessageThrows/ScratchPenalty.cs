namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        throw new Mute();
    }
}

public sealed class Mute : Exception
{
    public override string Message => throw new Mute();
}
