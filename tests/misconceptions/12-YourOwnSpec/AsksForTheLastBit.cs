// Asks for the last bit.
// Floating point rounds, and every right formula rounds in its own way. Leave a tolerance: 1e-9 for float64, 1e-5 for float32.
using NUnit.Framework;

namespace WeightDecay.Misconceptions.AsksForTheLastBit;

public static class YourOwnSpec
{
    public static void One_step_is_exact()
    {
        Tensor w = tensor(new[] { 2.1f, -1.5f, 0.0f, 0.53f, 0.77f });
        Tensor g = tensor(new[] { 0.4f, 1.1f, -2.3f, 0.1f, 0.9f });
        Tensor next = Subject.L2Step(w, g, eta: 0.3, lambda: 0.7);
        Tensor right = (1 - 0.3 * 0.7) * w - 0.3 * g;
        Assert.That(next.data<float>().ToArray(), Is.EqualTo(right.data<float>().ToArray()));
    }
}
