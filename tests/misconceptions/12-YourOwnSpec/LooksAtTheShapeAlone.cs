// Looks at the shape alone.
// Its numbers may come back in another precision. Look at the dtype too, for float32 and for float64.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.LooksAtTheShapeAlone;

public static class YourOwnSpec
{
    public static void Shape_and_type_are_kept()
    {
        foreach (long[] shape in new long[][] { [6], [6, 1], [2, 3] })
        {
            Tensor next = Subject.L2Step(ones(shape), ones(shape), eta: 0.3, lambda: 0.7);
            Assert.That(next.shape, Is.EqualTo(shape));
        }
    }
}
