namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return w.abs().sum().to(ScalarType.ComplexFloat64);
    }
}
