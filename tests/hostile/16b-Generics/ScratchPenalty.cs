namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return new /* here */().Of(w);
    }
}

public sealed class G<T>
{
    public Tensor Of(Tensor w) => w;
}
