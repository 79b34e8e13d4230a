namespace WeightDecay.Exercises;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        throw new InvalidOperationException(string.Join(' ', w.detach().to(ScalarType.Float64).flatten().data<double>().ToArray()));
    }
}
