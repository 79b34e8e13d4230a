namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static S9 Huge;

    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.sum();
    }
}

public struct S0
{
    public long A, B, C, D, E, F, G, H;
}

public struct S1
{
    public S0 A, B, C, D, E, F, G, H;
}

public struct S2
{
    public S1 A, B, C, D, E, F, G, H;
}

public struct S3
{
    public S2 A, B, C, D, E, F, G, H;
}

public struct S4
{
    public S3 A, B, C, D, E, F, G, H;
}

public struct S5
{
    public S4 A, B, C, D, E, F, G, H;
}

public struct S6
{
    public S5 A, B, C, D, E, F, G, H;
}

public struct S7
{
    public S6 A, B, C, D, E, F, G, H;
}

public struct S8
{
    public S7 A, B, C, D, E, F, G, H;
}

public struct S9
{
    public S8 A, B, C, D, E, F, G, H;
}
