// Looks at the type alone.
// As many numbers in another shape are another tensor: a column is no row. Look at the shape too.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.LooksAtTheTypeAlone;

public static class YourOwnSpec
{
    public static void Shape_and_type_are_kept()
    {
        foreach (ScalarType type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            Tensor next = Subject.L2Step(ones(2, 3, type), ones(2, 3, type), eta: 0.3, lambda: 0.7);
            Assert.That(next.dtype, Is.EqualTo(type));
        }
    }
}
