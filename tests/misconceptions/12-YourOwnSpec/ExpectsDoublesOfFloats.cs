// Expects doubles of floats.
// The result has the type of w: float32 for float32. A step that widens it is wrong.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.ExpectsDoublesOfFloats;

public static class YourOwnSpec
{
    public static void Shape_and_type_are_kept()
    {
        Tensor w = ones(2, 3, ScalarType.Float32);
        Tensor next = Subject.L2Step(w, w.clone(), eta: 0.3, lambda: 0.7);
        Assert.That(next.shape, Is.EqualTo(w.shape));
        Assert.That(next.dtype, Is.EqualTo(ScalarType.Float64));
    }
}
