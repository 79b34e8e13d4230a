// Asks the argument.
// The shape and the type of w are what they are, whatever the step does. Look at those of the result.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.AsksTheArgument;

public static class YourOwnSpec
{
    public static void Shape_and_type_are_kept()
    {
        Tensor w = ones(6, ScalarType.Float64);
        Tensor next = Subject.L2Step(w, ones(6, ScalarType.Float64), eta: 0.3, lambda: 0.7);
        Assert.That(next.numel(), Is.EqualTo(w.numel()));
        Assert.That(w.shape, Is.EqualTo(new long[] { 6 }));
        Assert.That(w.dtype, Is.EqualTo(ScalarType.Float64));
    }
}
