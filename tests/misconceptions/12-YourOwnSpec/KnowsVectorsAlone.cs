// Knows vectors alone.
// A vector is right in all the shapes that a column or a matrix gets wrong. Try [d], [d, 1] and [r, c].
using NUnit.Framework;

namespace WeightDecay.Misconceptions.KnowsVectorsAlone;

public static class YourOwnSpec
{
    public static void Shape_and_type_are_kept()
    {
        foreach (ScalarType type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            Tensor next = Subject.L2Step(ones(6, type), ones(6, type), eta: 0.3, lambda: 0.7);
            Assert.That(next.shape, Is.EqualTo(new long[] { 6 }));
            Assert.That(next.dtype, Is.EqualTo(type));
        }
    }
}
