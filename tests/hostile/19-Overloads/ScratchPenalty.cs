namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    static int F(Func<int, int> f) => f(1);

    static int F(Func<long, int> f) => f(1);

    static int F(Func<Tensor, int> f) => 1;

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w * /* here */;
    }
}
